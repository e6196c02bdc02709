// The front door re-exports what crosses it: the values of every stage, and the renderers of reports.
@_exported import ClaimModel
@_exported import Exchanging
@_exported import Reporting
