/// Members of a JSON object in the making; what is missing is left out.
package struct JSONMembers: Sendable {
  /// The members in order.
  package private(set) var all: [JSONValue.Member] = []

  /// Starts with no member.
  package init() {}

  /// Starts with some members.
  package init(_ members: [(String, String)]) {
    all = members.map { JSONValue.Member($0, .string($1)) }
  }

  /// Adds a value, if there is one.
  package mutating func add(_ key: String, _ value: JSONValue?) {
    if let value { all.append(.init(key, value)) }
  }

  /// Adds text, if there is any.
  package mutating func add(_ key: String, _ value: String?) {
    if let value { all.append(.init(key, .string(value))) }
  }

  /// Adds a list, if anything is in it.
  package mutating func add(_ key: String, _ items: [JSONValue]) {
    if !items.isEmpty { all.append(.init(key, .array(items))) }
  }

  /// Adds the only item, or a list of several; nothing where there is none.
  package mutating func addOneOrMore(_ key: String, _ items: [JSONValue]) {
    if items.count == 1 { all.append(.init(key, items[0])) } else { add(key, items) }
  }

  /// The object.
  package var object: JSONValue { .members(all) }
}
