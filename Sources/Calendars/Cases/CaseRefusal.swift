/// Why a case has no answer, in a sentence for whoever wrote it.
struct CaseRefusal: Error {
    let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }
}

/// A document of cases that cannot be read at all.
package struct CaseDocumentRefusal: Error, Equatable {
    /// What is wrong with it and what to do.
    package let sentence: String
}

/// The cases of a document, each with its text, so that a bad one refuses only itself.
struct CaseList {
    let bytes: [UInt8]
    let cases: [Range<Int>]

    /// A list of cases, or one case alone.
    init(_ bytes: [UInt8]) throws(CaseDocumentRefusal) {
        self.bytes = bytes
        var scanner = JSONScanner(bytes)
        do throws(JSONScanner.Malformed) {
            switch scanner.peek() {
            case UInt8(ascii: "["): cases = try scanner.elements()
            case UInt8(ascii: "{"): cases = [try scanner.value()]
            default: throw JSONScanner.Malformed(offset: scanner.place)
            }
            guard scanner.isAtEnd() else { throw JSONScanner.Malformed(offset: scanner.place) }
        } catch {
            let line = bytes[..<min(error.offset, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
            throw CaseDocumentRefusal(
                sentence: "the cases are not JSON (line \(line), byte \(error.offset)): give a list of cases")
        }
    }

    /// `[{"id": …, <what `answer` gives>}, …]`, in the order of the cases, one a line; `refused` instead when there is
    /// no answer.
    func answers(_ answer: (CaseText) throws(CaseRefusal) -> String) -> [UInt8] {
        var written: [UInt8] = []
        written.reserveCapacity(cases.count * 64)
        for (index, range) in cases.enumerated() {
            written += (index == 0 ? "[\n" : ",\n").utf8
            let text = CaseText(bytes: bytes, range: range)
            written += "{\"id\":\(text.id),".utf8
            do {
                written += try answer(text).utf8
            } catch {
                written += "\"refused\":\(JSONEscapes.written(error.sentence))".utf8
            }
            written.append(UInt8(ascii: "}"))
        }
        written += (cases.isEmpty ? "[]\n" : "\n]\n").utf8
        return written
    }
}
