/// An `http` or `https` address, taken apart as far as rules need it.
struct WebAddress: Equatable {
  /// The host in small letters, without `www.` and port.
  let host: String
  /// Path, query and fragment as written, from the first `/`, `?` or `#` on.
  let rest: String

  /// Why a text is no web address.
  enum Problem: Error, Equatable {
    /// It does not begin with a scheme and `://`.
    case noScheme
    /// It begins with another scheme than `http` and `https`.
    case otherScheme(String)
    /// There is no host behind the scheme, or none that could exist.
    case noHost
    /// It holds a blank, a control character or another that addresses do not have.
    case forbidden(Unicode.Scalar)
  }

  /// Takes an address apart. Letters beyond ASCII may stand as they are, as browsers show them.
  ///
  /// - Complexity: O(*n*).
  static func parse(_ text: String) -> Result<WebAddress, Problem> {
    for scalar in text.unicodeScalars where isForbidden(scalar) {
      return .failure(.forbidden(scalar))
    }
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: 0x3A), bytes.dropFirst(colon).starts(with: "://".utf8)
    else { return .failure(.noScheme) }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    guard scheme == "http" || scheme == "https" else { return .failure(.otherScheme(scheme)) }
    let behind = bytes[(colon + 3)...]
    let end = behind.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? behind.endIndex
    var authority = behind[..<end]
    if let at = authority.lastIndex(of: 0x40) { authority = authority[(at + 1)...] }
    if let port = authority.lastIndex(of: 0x3A), authority.last != 0x5D {
      guard authority[(port + 1)...].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
        return .failure(.noHost)
      }
      authority = authority[..<port]
    }
    var host = String(decoding: authority, as: UTF8.self).lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
    guard isBracketed || (labels.count > 1 && labels.allSatisfy { !$0.isEmpty }) else {
      return .failure(.noHost)
    }
    return .success(
      WebAddress(host: host, rest: String(decoding: behind[end...], as: UTF8.self)))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "{", "}", "|", "\\", "^", "`": true
    default: scalar.value <= 0x20 || scalar.properties.isWhitespace || scalar.value == 0x7F
    }
  }

  /// The address without what does not change the page: for comparing two of them.
  var page: String {
    var rest =
      rest.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init)
      ?? ""
    while rest.hasSuffix("/") { rest.removeLast() }
    return host + rest
  }

  /// Whether two texts are addresses of one page.
  static func samePage(_ a: String, _ b: String) -> Bool {
    guard case .success(let a) = parse(a), case .success(let b) = parse(b) else { return false }
    return a.page == b.page
  }
}
