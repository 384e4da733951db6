/// Why a case cannot be computed, in one sentence for the person who wrote the case.
struct CaseRefusal: Error {
    let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }
}

/// What one case gives, read by name and checked.
struct CaseInput {
    let values: [String: CaseValue]

    /// True when any of the names is there.
    func has(_ names: String...) -> Bool {
        names.contains { values[$0] != nil }
    }

    /// A whole number from 0 to `Share.largestN`.
    func count(_ name: String) throws(CaseRefusal) -> Int {
        guard let value = values[name] else {
            throw CaseRefusal("\(name) is missing: give it as a whole number.")
        }
        return try Self.count(value, name)
    }

    /// A finite number; the default when the name is not there.
    func number(_ name: String, default standard: Double? = nil) throws(CaseRefusal) -> Double {
        switch values[name] {
        case .number(let number) where number.isFinite: return number
        case nil:
            guard let standard else { throw CaseRefusal("\(name) is missing: give it as a number.") }
            return standard
        default: throw CaseRefusal("\(name) is not a number: give it as a plain number such as 12.5.")
        }
    }

    /// A finite number above 0.
    func positive(_ name: String, default standard: Double? = nil) throws(CaseRefusal) -> Double {
        let value = try number(name, default: standard)
        guard value > 0 else { throw CaseRefusal("\(name) is \(value): it must be above 0.") }
        return value
    }

    /// A share strictly between 0 and 1.
    func share(_ name: String, default standard: Double) throws(CaseRefusal) -> Double {
        let value = try number(name, default: standard)
        guard value > 0, value < 1 else {
            throw CaseRefusal("\(name) is \(value): give a share between 0 and 1, such as \(standard).")
        }
        return value
    }

    /// True or false; false when the name is not there.
    func flag(_ name: String) throws(CaseRefusal) -> Bool {
        switch values[name] {
        case nil: return false
        case .flag(let flag): return flag
        default: throw CaseRefusal("\(name) must be true or false.")
        }
    }

    /// A list of finite numbers.
    func numbers(_ name: String) throws(CaseRefusal) -> [Double] {
        guard case .list(let list) = values[name] else {
            throw CaseRefusal("\(name) must be a list of numbers, such as [4, 5, 2].")
        }
        var numbers: [Double] = []
        for value in list {
            guard case .number(let number) = value, number.isFinite else {
                throw CaseRefusal("\(name) holds something that is not a number: leave it out.")
            }
            numbers.append(number)
        }
        return numbers
    }

    /// A list of finite numbers with NaN where the list has null.
    func numbersOrMissing(_ name: String) throws(CaseRefusal) -> [Double] {
        guard case .list(let list) = values[name] else {
            throw CaseRefusal("\(name) must be a list of numbers, with null where one is missing.")
        }
        var numbers: [Double] = []
        for value in list {
            switch value {
            case .null: numbers.append(.nan)
            case .number(let number) where number.isFinite: numbers.append(number)
            default: throw CaseRefusal("\(name) holds something that is not a number: put null where one is missing.")
            }
        }
        return numbers
    }

    /// A list of names; numbers count as names.
    func names(_ name: String) throws(CaseRefusal) -> [String] {
        guard case .list(let list) = values[name] else { throw CaseRefusal("\(name) must be a list of names.") }
        var names: [String] = []
        for value in list {
            switch value {
            case .text(let text): names.append(text)
            case .number(let number) where number.isFinite: names.append("\(number)")
            default: throw CaseRefusal("\(name) holds something that is not a name.")
            }
        }
        return names
    }

    /// An object under that name, as an input of its own.
    func object(_ name: String) throws(CaseRefusal) -> CaseInput {
        guard case .object(let values) = values[name] else {
            throw CaseRefusal("\(name) is missing or not an object: give its numbers by name.")
        }
        return CaseInput(values: values)
    }

    /// `level`, or 95 %.
    func level() throws(CaseRefusal) -> ConfidenceLevel {
        ConfidenceLevel(try share("level", default: 0.95)) ?? .ninetyFive
    }

    static func count(_ value: CaseValue, _ name: String) throws(CaseRefusal) -> Int {
        guard case .number(let number) = value, number.isFinite, number == number.rounded() else {
            throw CaseRefusal("\(name) is not a whole number: count the answers and give their number.")
        }
        guard number >= 0 else { throw CaseRefusal("\(name) is below 0: a count starts at 0.") }
        guard number <= Double(Share.largestN) else {
            throw CaseRefusal("\(name) is above \(Share.largestN), more than can be computed.")
        }
        return Int(number)
    }
}
