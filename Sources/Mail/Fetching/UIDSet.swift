/// UIDs as a command names them (RFC 3501 §9, `sequence-set`).
enum UIDSet {
    /// `1:5,9` for each of as many commands as it takes, at most `ranges` ranges in one; the order does not matter.
    static func texts(_ uids: some Sequence<UInt32>, ranges: Int = 400) -> [String] {
        var runs: [ClosedRange<UInt32>] = []
        for uid in Set(uids).sorted() {
            if let last = runs.last, last.upperBound + 1 == uid {
                runs[runs.count - 1] = last.lowerBound...uid
            } else {
                runs.append(uid...uid)
            }
        }
        let texts = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }
        return stride(from: 0, to: texts.count, by: ranges).map { start in
            texts[start..<min(start + ranges, texts.count)].joined(separator: ",")
        }
    }
}
