#define LESION_ROWS shortestRows
#include "core/model/nn/NormRows.inl"
