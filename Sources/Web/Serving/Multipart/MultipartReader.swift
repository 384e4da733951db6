import Foundation
import Glibc

/// Reads a form with files as its bytes come (RFC 7578, RFC 2046 §5.1.1): no more of it is held than a part's beginning and what
/// is taken of it. A file that is too much is passed over; everything else is kept.
package struct MultipartReader: Sendable {
    package private(set) var form = FormData()
    package private(set) var files: [UploadedFile] = []

    private let limits: UploadLimits
    private let delimiter: [UInt8]
    private var state = State.preamble
    private var buffer: [UInt8] = [0x0D, 0x0A]
    private var current: PartHead?
    private var content: [UInt8] = []
    private var refused: UploadedFile.Refused?
    private var (taken, fields, total) = (0, 0, 0)

    private enum State {
        case preamble
        case delimiter
        case head
        case content
        case end
    }

    /// What makes a body unreadable.
    package enum Broken: Error {
        case noBoundary
        case notAForm
        case tooLarge
        case endsEarly
    }

    /// Of the header field that says what the body is.
    package init(contentType: String, limits: UploadLimits = UploadLimits()) throws(Broken) {
        guard let start = contentType.range(of: "boundary=", options: .caseInsensitive)?.upperBound else {
            throw .noBoundary
        }
        let rest = contentType[start...]
        let boundary =
            rest.first == "\"" ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { $0 != ";" && !$0.isWhitespace }
        guard (1...70).contains(boundary.utf8.count) else { throw .noBoundary }
        delimiter = Array("\r\n--\(boundary)".utf8)
        self.limits = limits
    }

    /// Takes what came next.
    package mutating func take(_ bytes: some Collection<UInt8>) throws(Broken) {
        total += bytes.count
        guard total <= limits.body else { throw .tooLarge }
        guard state != .end else { return }
        buffer += bytes
        while try step() {}
    }

    /// Says that nothing more comes.
    package func finish() throws(Broken) {
        guard state == .end else { throw .endsEarly }
    }

    /// Goes on as far as one thing that is whole; false when more bytes are needed.
    private mutating func step() throws(Broken) -> Bool {
        switch state {
        case .preamble: return pass(to: .delimiter) { _, _ in }
        case .delimiter: return passDelimiter()
        case .head: return try readHead()
        case .content:
            let isWhole = try readContent()
            if isWhole { try endPart() }
            return isWhole
        case .end: return false
        }
    }

    /// Moves past the next delimiter, giving away what stands before it; keeps what may be its beginning.
    private mutating func pass(to next: State, _ give: (inout Self, ArraySlice<UInt8>) -> Void) -> Bool {
        if let place = buffer.place(of: delimiter) {
            let before = buffer[..<place]
            buffer = Array(buffer[(place + delimiter.count)...])
            give(&self, before)
            state = next
            return true
        }
        let safe = max(0, buffer.count - delimiter.count + 1)
        let before = buffer[..<safe]
        buffer = Array(buffer[safe...])
        give(&self, before)
        return false
    }

    /// Behind a delimiter: two dashes at the end of all, else the end of the line.
    private mutating func passDelimiter() -> Bool {
        if buffer.starts(with: [0x2D, 0x2D]) {
            state = .end
            return false
        }
        guard let end = buffer.place(of: [0x0D, 0x0A]) else { return false }
        buffer = Array(buffer[end...])
        state = .head
        return true
    }

    private mutating func readHead() throws(Broken) -> Bool {
        guard let end = buffer.place(of: [0x0D, 0x0A, 0x0D, 0x0A]) else {
            guard buffer.count <= 16 << 10 else { throw .notAForm }
            return false
        }
        guard let head = PartHead(buffer[..<end]), files.count <= 1000 else { throw .notAForm }
        current = head
        content = []
        refused = head.fileName == nil || files.count < limits.count ? nil : .tooMany
        buffer = Array(buffer[(end + 4)...])
        state = .content
        return true
    }

    private mutating func readContent() throws(Broken) -> Bool {
        let isWhole = pass(to: .delimiter) { reader, bytes in reader.add(bytes) }
        guard fields <= limits.fields else { throw .tooLarge }
        return isWhole
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        guard current?.fileName != nil else {
            fields += bytes.count
            if fields <= limits.fields { content += bytes }
            return
        }
        guard refused == nil else { return }
        if content.count + bytes.count > limits.file {
            refused = .tooLarge
        } else if taken + content.count + bytes.count > limits.all {
            refused = .tooMuch
        } else {
            content += bytes
            return
        }
        content = []
    }

    private mutating func endPart() throws(Broken) {
        guard let head = current else { return }
        current = nil
        guard let name = head.fileName else {
            form.add(head.name, String(decoding: content.filter { $0 != 0 }, as: UTF8.self))
            return
        }
        // A browser sends a file without a name where none was chosen.
        guard !name.isEmpty || !content.isEmpty || refused != nil else { return }
        taken += content.count
        files.append(UploadedFile(name: name, type: head.type, bytes: content, refused: refused))
        content = []
    }
}

extension [UInt8] {
    /// Where `needle` begins first; nil when it is not in here.
    fileprivate func place(of needle: [UInt8]) -> Int? {
        guard let first = needle.first else { return nil }
        return withUnsafeBytes { hay in
            guard let start = hay.baseAddress else { return nil }
            var at = 0
            while hay.count - at >= needle.count,
                let found = memchr(start + at, Int32(first), hay.count - at - needle.count + 1)
            {
                at = UnsafeRawPointer(found) - start
                if memcmp(start + at, needle, needle.count) == 0 { return at }
                at += 1
            }
            return nil
        }
    }
}
