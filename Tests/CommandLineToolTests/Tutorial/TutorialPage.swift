import Foundation

/// A page whose blocks can be run: files that it shows, and commands with what they print.
struct TutorialPage {
  /// A fenced block.
  struct Block {
    /// What stands behind the opening fence.
    let info: String
    /// The lines between the fences.
    var lines: [String]
    /// Which lines of the page they are.
    let range: Range<Int>

    /// The commands of a console block with the lines that each is to print.
    var commands: [(line: String, output: [String])] {
      var commands: [(line: String, output: [String])] = []
      for line in lines {
        if line.hasPrefix("$ ") {
          commands.append((String(line.dropFirst(2)), []))
        } else if let last = commands.last, last.line.hasSuffix("\\"), last.output.isEmpty {
          commands[commands.count - 1].line += "\n" + line
        } else if !commands.isEmpty {
          commands[commands.count - 1].output.append(line)
        }
      }
      return commands
    }

    /// The file that the block shows, if it shows one.
    var fileName: String? {
      let words = info.split(separator: " ")
      return words.count == 2 && words[0] != "console" ? String(words[1]) : nil
    }
  }

  /// The page.
  let lines: [String]
  /// Its blocks in order.
  let blocks: [Block]

  /// Reads a page.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var blocks: [Block] = []
    var start: Int?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if let first = start {
        blocks.append(
          Block(
            info: String(lines[first].dropFirst(3)), lines: Array(lines[(first + 1)..<index]),
            range: (first + 1)..<index))
        start = nil
      } else {
        start = index
      }
    }
    self.blocks = blocks
  }

  /// The page with other lines in some blocks.
  func replacing(_ blocks: [Block]) -> String {
    var lines = lines
    for block in blocks.reversed() { lines.replaceSubrange(block.range, with: block.lines) }
    return lines.joined(separator: "\n")
  }
}
