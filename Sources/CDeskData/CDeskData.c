#include "CDeskData.h"

static const unsigned char demagog[] = {
#embed "scales/demagog.yaml"
};
static const unsigned char politifact[] = {
#embed "scales/politifact.yaml"
};
static const unsigned char snopes[] = {
#embed "scales/snopes.yaml"
};

static const claimkit_desk_file scales[] = {
    {"scales/demagog.yaml", demagog, sizeof demagog},
    {"scales/politifact.yaml", politifact, sizeof politifact},
    {"scales/snopes.yaml", snopes, sizeof snopes},
};

const claimkit_desk_file *claimkit_scale_at(size_t index) {
  return index < sizeof scales / sizeof scales[0] ? &scales[index] : 0;
}
