import Testing

@testable import Reporting

@Suite struct FlowTests {
  private func flow(_ chains: [[String]]) -> Flow {
    Flow(chains: chains, outlet: "Kurier", ownVoice: "own voice", others: "others")
  }

  @Test func followsClaimsFromOriginsThroughCarriersToTheOutlet() {
    let flow = flow([["CNN", "Dom"], ["Dom"], ["Dom"], [], ["Post", "media", "urzędnicy"]])
    #expect(flow.columns == 4)
    #expect(
      flow.nodes.map { "\($0.column) \($0.name) \($0.claims)" }.sorted() == [
        "0 Dom 3", "0 own voice 1", "0 urzędnicy 1", "1 media 1", "2 CNN 1", "2 Post 1",
        "3 Kurier 5",
      ])
    #expect(
      flow.bands.map { "\(flow.nodes[$0.from].name) → \(flow.nodes[$0.to].name) \($0.claims)" } == [
        "Dom → CNN 1", "CNN → Kurier 1", "Dom → Kurier 2", "urzędnicy → media 1",
        "media → Post 1", "Post → Kurier 1", "own voice → Kurier 1",
      ])
  }

  @Test func whatFlowsInFlowsOut() {
    let flow = flow([["A", "B"], ["B"], ["C", "A", "B"], ["D", "C", "A", "B"], [], []])
    for (index, node) in flow.nodes.enumerated() {
      let arriving = flow.bands.filter { $0.to == index }.reduce(0) { $0 + $1.claims }
      let leaving = flow.bands.filter { $0.from == index }.reduce(0) { $0 + $1.claims }
      if node.column > 0 { #expect(arriving == node.claims) }
      if node.column < flow.columns - 1 { #expect(leaving == node.claims) }
    }
    #expect(flow.nodes.last?.claims == 6)
  }

  @Test func drawsManyOriginsAsOne() {
    let flow = flow((0..<40).map { ["źródło \($0)"] })
    #expect(flow.nodes.count == Flow.mostOrigins + 1)
    let others = flow.nodes.first { $0.name == "others" }
    #expect(others?.claims == 40 - Flow.mostOrigins + 1)
  }

  @Test func boxesOfAColumnDoNotOverlapAndBandsKeepTheirWidth() {
    let chains = [["CNN", "Dom"], ["Dom"], [], [], ["Post", "media", "urzędnicy"]]
    let flow = flow(chains + (0..<9).map { ["źródło \($0)"] })
    let boxes = FlowDrawing(flow, words: .english).layout()
    for column in 0..<flow.columns {
      let inColumn = zip(flow.nodes, boxes).filter { $0.0.column == column }.map(\.1)
      for (upper, lower) in zip(inColumn, inColumn.dropFirst()) {
        #expect(upper.bottom < lower.top)
      }
    }
    let unit = (boxes.last.map { $0.bottom - $0.top } ?? 0) / chains.count
    #expect(unit > 0)
  }

  @Test func aBarIsAsLongAsItsShare() {
    var html = HTMLText()
    ShareBar.draw([("a", 1), ("b", 2), ("c", 0)], of: 4, label: "3 of 4", in: &html)
    #expect(
      html.markup.contains(
        #"<rect class="a" x="0" width="250" height="10"></rect>"#
          + #"<rect class="b" x="250" width="500" height="10"></rect></svg>"#))
  }

  @Test func saysWhatTheDrawingHasNoRoomFor() {
    let few = flow([["a"], ["b", "a"]])
    #expect(few.hiddenOrigins == 0 && !few.hasLongerChains)
    let many = flow((0..<20).map { ["s\($0)"] } + [["x", "y", "z", "s0"]])
    #expect(many.hiddenOrigins == 20 - (Flow.mostOrigins - 1))
    #expect(many.hasLongerChains)
  }
}
