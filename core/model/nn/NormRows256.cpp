#define LESION_ROWS rows256
#include "core/model/nn/NormRows.inl"
