import ClaimModel

extension Phrasebook {
  /// What people read for the name of a source: names that stand for nobody's are said in their language.
  ///
  /// Files and formats for programs keep the name as it is written.
  package func source(_ name: String) -> String {
    Source.namesOfNobody.contains(name) ? text(of: Message(stringLiteral: name)) : name
  }
}

// MARK: - Reports for people

extension AttributionReport {
  /// The report with the names of its sources as people read them in a language.
  func named(in book: Phrasebook) -> AttributionReport {
    AttributionReport(articles: articles.map { $0.named(in: book) })
  }
}

extension AttributionReport.ArticlePart {
  /// The article with the names of its sources as people read them in a language.
  func named(in book: Phrasebook) -> Self {
    var part = self
    for index in part.sources.indices {
      part.sources[index].name = book.source(part.sources[index].name)
    }
    for index in part.chains.indices {
      part.chains[index].names = part.chains[index].names.map(book.source)
    }
    for index in part.denials.indices {
      part.denials[index].source = book.source(part.denials[index].source)
    }
    return part
  }
}

extension ArticleStory {
  /// The article with the names of its sources as people read them in a language.
  func named(in book: Phrasebook) -> ArticleStory {
    ArticleStory(
      article: article.named(in: book), views: (claims + dropped).map { $0.named(in: book) },
      text: text, blocks: blocks)
  }
}

extension ClaimView {
  /// The claim with the names of its sources as people read them in a language.
  func named(in book: Phrasebook) -> ClaimView {
    var view = self
    for index in view.chain.indices {
      view.chain[index].name = book.source(view.chain[index].name)
    }
    return view
  }
}

extension DeskReport {
  /// The report with the names of its sources as people read them in a language.
  func named(in book: Phrasebook) -> DeskReport {
    var report = self
    for index in report.sources.indices {
      report.sources[index].name = book.source(report.sources[index].name)
    }
    for cell in report.cells.indices {
      for index in report.cells[cell].sources.indices {
        let name = report.cells[cell].sources[index].name
        report.cells[cell].sources[index].name = book.source(name)
      }
    }
    for index in report.shared.indices {
      report.shared[index].origin = book.source(report.shared[index].origin)
      report.shared[index].carriers = report.shared[index].carriers.map(book.source)
    }
    return report
  }
}
