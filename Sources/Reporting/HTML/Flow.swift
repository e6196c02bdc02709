/// Claims on their way from those whose word they are, through those who carried them, to the outlet: nodes in columns and
/// bands between them.
///
/// The origin is on the left, the outlet on the right; who carried a claim nearest to the outlet stands in the column before it.
struct Flow: Equatable {
  /// Somebody in one place of the way.
  struct Node: Equatable {
    var name: String
    var column: Int
    /// Claims that pass here.
    var claims = 0
  }

  /// Claims that go from one node to another.
  struct Band: Equatable {
    var from: Int
    var to: Int
    var claims: Int
    /// The origin all of them have; bands are drawn in the order of their origins.
    var origin: Int
  }

  /// The nodes, column by column, the largest first; the own voice is the last origin.
  private(set) var nodes: [Node] = []
  /// The bands, in the order of their origins.
  private(set) var bands: [Band] = []
  /// The number of columns, two and more.
  private(set) var columns = 2

  /// The origins that are drawn as one with others.
  private(set) var hiddenOrigins = 0
  /// Whether a chain has more carriers than are drawn.
  private(set) var hasLongerChains = false

  /// The most origins shown by name; the rest are drawn as one.
  static let mostOrigins = 14
  /// The most carriers of a chain that are drawn.
  static let mostCarriers = 2

  /// Follows the claims.
  ///
  /// - Parameters:
  ///   - chains: The chain of each claim, outermost first; empty for the outlet's own voice.
  ///   - outlet: What the outlet is called.
  ///   - ownVoice: What its own voice is called.
  ///   - others: What origins are called that there is no room for.
  init(chains: [[String]], outlet: String, ownVoice: String, others: String) {
    var counts: [String: Int] = [:]
    for chain in chains { if let origin = chain.last { counts[origin, default: 0] += 1 } }
    let carried = Set(chains.filter { $0.count > 1 }.compactMap(\.last))
    // Origins that came through others stand on top, where the carriers are.
    let order = counts.keys.sorted { a, b in
      if carried.contains(a) != carried.contains(b) { return carried.contains(a) }
      let (x, y) = (counts[a] ?? 0, counts[b] ?? 0)
      return x != y ? x > y : a.utf8.lexicographicallyPrecedes(b.utf8)
    }
    let shown = Set(order.prefix(order.count > Self.mostOrigins ? Self.mostOrigins - 1 : .max))
    hiddenOrigins = order.count - shown.count
    let most = chains.map { $0.count - 1 }.max() ?? 0
    hasLongerChains = most > Self.mostCarriers
    let carriers = min(Self.mostCarriers, most)
    columns = 2 + max(0, carriers)

    var index: [Key: Int] = [:]
    func node(_ name: String, _ column: Int, isOwnVoice: Bool = false) -> Int {
      let key = Key(name: name, column: column, isOwnVoice: isOwnVoice)
      if let known = index[key] { return known }
      nodes.append(Node(name: name, column: column))
      index[key] = nodes.count - 1
      return nodes.count - 1
    }
    for origin in order where shown.contains(origin) { _ = node(origin, 0) }
    if shown.count < order.count { _ = node(others, 0) }
    var merged: [Way: Int] = [:]
    var ways: [Way] = []
    for chain in chains {
      let origin =
        chain.last.map { node(shown.contains($0) ? $0 : others, 0) }
        ?? node(ownVoice, 0, isOwnVoice: true)
      // The innermost carriers of a long chain are left out of the drawing; the list has them, and the page says so.
      let way = chain.dropLast().prefix(Self.mostCarriers)
      var stops = [origin]
      for (place, carrier) in way.enumerated().reversed() {
        stops.append(node(carrier, columns - 2 - place))
      }
      let key = Way(stops: stops)
      if merged[key] == nil { ways.append(key) }
      merged[key, default: 0] += 1
    }
    let end = node(outlet, columns - 1)
    let last = index[Key(name: ownVoice, column: 0, isOwnVoice: true)]
    let rank = { (origin: Int) in origin == last ? Int.max : origin }
    for way in ways.sorted(by: { rank($0.stops[0]) < rank($1.stops[0]) }) {
      let claims = merged[way] ?? 0
      let stops = way.stops + [end]
      for stop in stops { nodes[stop].claims += claims }
      for (from, to) in zip(stops, stops.dropFirst()) {
        bands.append(Band(from: from, to: to, claims: claims, origin: stops[0]))
      }
    }
  }

  private struct Key: Hashable {
    var name: String
    var column: Int
    var isOwnVoice: Bool
  }

  private struct Way: Hashable {
    var stops: [Int]
  }
}
