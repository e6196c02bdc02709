import ClaimKit
import Glibc

/// Answers a stream of article records: one line in, one line out, in order, in constant memory.
struct RecordStream {
  /// The longest record, in bytes; a longer one is answered with an error.
  static let longestRecord = 64 << 20
  /// How much is written at once while more input is at hand.
  private static let batch = 1 << 18

  private let path: String
  private let engine: MultilingualEngine

  /// Prepares to answer a file, or standard input for `-`, with an engine.
  init(path: String, engine: MultilingualEngine) {
    self.path = path
    self.engine = engine
  }

  /// Answers every record.
  ///
  /// - Returns: how many were answered with an error.
  /// - Throws: ``CommandFailure`` where the stream cannot be read.
  func run() throws(CommandFailure) -> Int {
    let isInput = path == "-"
    let descriptor = isInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileReader.failure(path, errno) }
    defer { if !isInput { close(descriptor) } }
    var lines = LineReader(descriptor: descriptor, limit: Self.longestRecord)
    var answers = Answers(stream: engine.stream())
    do throws(LineReader.SystemError) {
      while let line = try lines.next() {
        answers.answer(line)
        // A reader on the other side of a pipe may wait for this answer before it sends more.
        if answers.byteCount > Self.batch || !lines.hasBufferedLine { answers.flush() }
      }
    } catch {
      answers.flush()
      throw FileReader.failure(path, error.code)
    }
    answers.flush()
    return answers.errors
  }

  /// What is kept from record to record: the engine's memory and the writer's.
  private struct Answers: ~Copyable {
    private let stream: MultilingualEngine.Stream
    private var json = SegmentJSON(layout: .compact)
    private var number = 0
    /// Lines read so far, blank ones too.
    private var lineNumber = 0
    private(set) var errors = 0

    init(stream: MultilingualEngine.Stream) { self.stream = stream }

    var byteCount: Int { json.byteCount }

    mutating func flush() {
      if byteCount == 0 { return }
      json.withBytes { Output.standard.write($0) }
      json.removeAll()
    }

    mutating func answer(_ line: LineReader.Line) {
      lineNumber += 1
      switch line {
      case .tooLong:
        number += 1
        fail("the record is longer than \(RecordStream.longestRecord >> 20) MiB", id: nil)
      case .bytes(let bytes):
        // A blank line is no record.
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
        number += 1
        do throws(ArticleRecord.InvalidRecord) {
          answer(try ArticleRecord(line: bytes))
        } catch {
          fail(error.message, id: error.id)
        }
      }
    }

    private mutating func answer(_ record: ArticleRecord) {
      let metadata = ArticleMetadata(
        id: record.id ?? "\(number)", language: record.language ?? "", title: record.title,
        published: record.published, outlet: record.outlet, section: record.section,
        url: record.url)
      switch stream.attribute(record.text, metadata: metadata) {
      case .success(let found): json.append(found, sha256: SHA256.hex(record.text))
      case .failure(let error):
        fail(error.diagnostics.first?.message ?? "the text cannot be read", id: record.id)
      }
    }

    private mutating func fail(_ message: Message, id: String?) {
      errors += 1
      json.append(error: message.english, id: id, line: id == nil ? lineNumber : nil)
    }
  }
}
