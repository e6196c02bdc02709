/// One page that opens in a browser and needs no network.
struct HTMLFormat: ReportFormat {
  let name = "html"
  let purpose = "a page for a browser"
  let showsArticle = true

  func render(_ report: AttributionReport, with setting: ReportSetting) -> String {
    report.articles.map { article in
      render(ArticleStory(article: article, views: [], text: nil, blocks: []), with: setting)
    }.joined()
  }

  func render(_ story: ArticleStory, with setting: ReportSetting) -> String {
    ArticlePage(words: setting.words, version: setting.version)
      .render(story.named(in: setting.words.phrasebook))
  }

  func render(_ desk: DeskReport, with setting: ReportSetting) -> String {
    DeskPage(words: setting.words, version: setting.version)
      .render(desk.named(in: setting.words.phrasebook))
  }
}
