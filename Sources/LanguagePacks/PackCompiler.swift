import ClaimModel

/// Turns the word lists of one language into the bytes of its pack.
package enum PackCompiler {
  /// One source file of a pack.
  package struct Source: Sendable {
    /// The list's name: the file's without its extension.
    package var name: String
    /// The path shown in diagnostics.
    package var path: String
    /// The file's bytes.
    package var bytes: [UInt8]

    /// Makes a source.
    package init(name: String, path: String, bytes: [UInt8]) {
      self.name = name
      self.path = path
      self.bytes = bytes
    }
  }

  /// What compiling made of the sources.
  package struct Result: Sendable {
    /// The pack; not to be used where `diagnostics` has errors.
    package var pack: [UInt8]
    /// What is wrong with the sources.
    package var diagnostics: [Diagnostic]
  }

  /// Compiles the lists of the language with that code, in the order of their names.
  ///
  /// The same sources give the same bytes.
  ///
  /// - Throws: ``PackError/badSectionName`` if a list's name is over-long, repeated or not ASCII.
  /// - Complexity: O(size of the sources).
  package static func compile(
    code: String, sources: [Source]
  ) throws(PackError) -> Result {
    var sections = [(name: LanguagePack.codeSection, bytes: Array(code.utf8))]
    var diagnostics: [Diagnostic] = []
    for source in sources.sorted(by: { $0.name < $1.name }) {
      let parsed = WordListParser.parse(name: source.name, path: source.path, bytes: source.bytes)
      diagnostics += parsed.diagnostics
      sections.append((LanguagePack.listPrefix + source.name, parsed.list.compiled))
    }
    return Result(pack: try PackContainer.encode(sections), diagnostics: diagnostics)
  }

  /// The C source that embeds the packs; `lexicons` says which languages have a lexicon beside their pack.
  package static func table(codes: [String], lexicons: Set<String>) -> String {
    var text = """
      // Made by `swift run CompilePacks`; do not edit.
      #include "CLanguageData.h"


      """
    func embed(_ symbol: String, _ file: String) {
      text += "static const unsigned char \(symbol)[] = {\n#embed \"data/\(file)\"\n};\n"
    }
    for code in codes {
      embed("\(code)_words", "\(code).pack")
      if lexicons.contains(code) { embed("\(code)_lexicon", "\(code).lexicon") }
    }
    text += "\nstatic const claimkit_language languages[] = {\n"
    for code in codes {
      let lexicon =
        lexicons.contains(code)
        ? "\(code)_lexicon, sizeof \(code)_lexicon" : "0, 0"
      text += "    {\"\(code)\", \(code)_words, sizeof \(code)_words, \(lexicon)},\n"
    }
    text += """
      };

      const claimkit_language *claimkit_language_at(size_t index) {
        return index < sizeof languages / sizeof languages[0] ? &languages[index] : 0;
      }

      """
    return text
  }
}
