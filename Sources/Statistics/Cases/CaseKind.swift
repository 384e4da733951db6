/// One shape of case: which names it is made of and how its results are computed.
struct CaseKind: Sendable {
    /// The names of its section in a document of several kinds.
    let sections: [String]
    /// What a case gives; these and `id`, `name`, `note`, `source`, `level` come back as they were.
    let inputs: [String]
    /// True when a case that stands alone looks like one of this kind.
    let suits: @Sendable (CaseInput) -> Bool
    let compute: @Sendable (CaseInput) throws(CaseRefusal) -> [String: CaseValue]

    /// The case as it came with its results, or with `refused` and the reason in their place.
    func answer(_ value: CaseValue) -> CaseValue {
        guard case .object(let values) = value else {
            return .object(["refused": .text("A case must be an object with names and values.")])
        }
        let echoed = values.filter { inputs.contains($0.key) || Self.alwaysEchoed.contains($0.key) }
        do {
            return .object(echoed.merging(try compute(CaseInput(values: values))) { $1 })
        } catch {
            return .object(echoed.merging(["refused": .text(error.sentence)]) { $1 })
        }
    }

    private static let alwaysEchoed: Set = ["id", "name", "note", "source", "level"]
}
