#define LESION_ROWS rows512
#include "core/model/nn/NormRows.inl"
