@_exported import ClaimModel
