import ArgumentParser
import ClaimKit

// The words of annotation files are the words of the command line.
extension Status: ExpressibleByArgument {}
extension SourceCheck: ExpressibleByArgument {}
extension Stance: ExpressibleByArgument {}
extension EvidenceKind: ExpressibleByArgument {}
extension Claim.Act: ExpressibleByArgument {}
extension Claim.Voice: ExpressibleByArgument {}
extension Source.Kind: ExpressibleByArgument {}
extension DiagnosticFormat: ExpressibleByArgument {}
