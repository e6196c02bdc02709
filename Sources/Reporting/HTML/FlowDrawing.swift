import ClaimModel

/// Draws a flow as inline SVG: a box for each node, and bands as wide as their claims.
struct FlowDrawing {
  private let flow: Flow
  private let words: ReportWords

  /// Lengths in units of the drawing, which is this wide.
  private static let width = 760
  private static let labelWidth = 210
  private static let outletWidth = 130
  private static let boxWidth = 10
  /// The least distance from the middle of one label to that of the next.
  private static let pitch = 22
  private static let top = 30

  init(_ flow: Flow, words: ReportWords) {
    self.flow = flow
    self.words = words
  }

  func write(in html: inout HTMLText) {
    let boxes = layout()
    let height = (boxes.map(\.bottom).max() ?? 0) + 12
    html.element(
      "svg",
      [
        .class("sankey"), .init("viewBox", "0 0 \(Self.width) \(height)"), .init("role", "img"),
        .init("aria-label", words[.pageFlow]),
      ]
    ) { html in
      headings(in: &html)
      bands(boxes, in: &html)
      for (node, box) in zip(flow.nodes, boxes) { draw(node, box, in: &html) }
    }
  }

  // MARK: Layout

  /// Where a node stands.
  struct Box: Equatable {
    var x: Int
    var top: Int
    var bottom: Int
    var middle: Int { (top + bottom) / 2 }
  }

  /// Units for one claim: a small article is not drawn as hairlines, a large one not as a tower.
  private var unit: Int {
    let claims = flow.nodes.last?.claims ?? 0
    return max(1, min(12, 300 / max(1, claims)))
  }

  func layout() -> [Box] {
    var boxes = flow.nodes.map { _ in Box(x: 0, top: 0, bottom: 0) }
    var bottoms: [Int] = []
    for column in 0..<flow.columns {
      var y = Self.top
      for (index, node) in flow.nodes.enumerated() where node.column == column {
        let height = max(3, node.claims * unit)
        let slot = max(height, Self.pitch - 6)
        // Carriers have their names above them.
        if column > 0, column < flow.columns - 1 { y += 14 }
        boxes[index] = Box(
          x: x(of: column), top: y + (slot - height) / 2, bottom: y + (slot + height) / 2)
        y += slot + 6
      }
      bottoms.append(y)
    }
    // The outlet stands in the middle of what flows to it.
    if let outlet = boxes.indices.last {
      let shift = max(0, ((bottoms.first ?? 0) - Self.top - boxes[outlet].bottom + Self.top) / 2)
      boxes[outlet].top += shift
      boxes[outlet].bottom += shift
    }
    return boxes
  }

  private func x(of column: Int) -> Int {
    let span = Self.width - Self.labelWidth - Self.outletWidth - Self.boxWidth
    return Self.labelWidth + span * column / (flow.columns - 1)
  }

  // MARK: Drawing

  private func headings(in html: inout HTMLText) {
    label(
      words[.pageFlowOrigins], Self.labelWidth + Self.boxWidth, 12, "end", style: "head", in: &html)
    if flow.columns > 2 {
      let middle = (x(of: 1) + x(of: flow.columns - 2) + Self.boxWidth) / 2
      label(words[.pageFlowCarriers], middle, 12, "middle", style: "head", in: &html)
    }
    label(
      words[.pageFlowOutlet], x(of: flow.columns - 1), 12, "start", style: "head", in: &html)
  }

  private func bands(_ boxes: [Box], in html: inout HTMLText) {
    var leaving = boxes.map(\.top)
    var arriving = boxes.map(\.top)
    for band in flow.bands {
      let size = band.claims * unit
      let (x0, x1) = (boxes[band.from].x + Self.boxWidth, boxes[band.to].x)
      let (y0, y1) = (leaving[band.from], arriving[band.to])
      leaving[band.from] += size
      arriving[band.to] += size
      let middle = (x0 + x1) / 2
      let path =
        "M\(x0) \(y0)C\(middle) \(y0) \(middle) \(y1) \(x1) \(y1)V\(y1 + size)"
        + "C\(middle) \(y1 + size) \(middle) \(y0 + size) \(x0) \(y0 + size)Z"
      html.element("path", [.class("band b\(band.origin % 4)"), .init("d", path)]) { html in
        let way = [flow.nodes[band.from].name, flow.nodes[band.to].name].joined(separator: " → ")
        html.element("title", text: "\(way): \(words.count(band.claims, .claims))")
      }
    }
  }

  private func draw(_ node: Flow.Node, _ box: Box, in html: inout HTMLText) {
    html.element(
      "rect",
      [
        .class("box"), .init("x", "\(box.x)"), .init("y", "\(box.top)"),
        .init("width", "\(Self.boxWidth)"), .init("height", "\(box.bottom - box.top)"),
      ])
    let number = "\(node.claims)"
    switch node.column {
    case 0:
      let name = TextLayout.shorten(TextLayout.safe(node.name), to: 28)
      label("\(name) \(number)", box.x - 8, box.middle + 4, "end", in: &html)
    case flow.columns - 1:
      let name = TextLayout.shorten(TextLayout.safe(node.name), to: 16)
      label(name, box.x + Self.boxWidth + 8, box.middle - 2, "start", style: "outlet", in: &html)
      label(
        words.count(node.claims, .claims), box.x + Self.boxWidth + 8, box.middle + 14, "start",
        in: &html)
    default:
      let name = TextLayout.shorten(TextLayout.safe(node.name), to: flow.columns > 3 ? 14 : 30)
      label(
        "\(name) \(number)", box.x + Self.boxWidth / 2, box.top - 5, "middle", style: "over",
        in: &html)
    }
  }

  private func label(
    _ text: String, _ x: Int, _ y: Int, _ anchor: String, style: String = "name",
    in html: inout HTMLText
  ) {
    html.element(
      "text",
      [
        .class(style), .init("x", "\(x)"), .init("y", "\(y)"), .init("text-anchor", anchor),
      ], text: text)
  }
}
