#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether the processor has instructions for SHA-256.
bool claimkit_has_sha256(void);

/// Takes whole blocks of 64 bytes into the eight words of a SHA-256 state, by the processor's own instructions.
/// To be called only where `claimkit_has_sha256` says yes.
void claimkit_sha256_blocks(uint32_t *state, const uint8_t *bytes, size_t blocks);
