/// Numbers of standards, read and written.
enum StandardNumber {
    /// 3, 2.5, 1,000: without trailing zeros, a comma before every third digit.
    static func words(_ number: Double) -> String {
        guard let whole = Int(exactly: number) else { return String(rounded(number)) }
        let digits = String(whole.magnitude)
        var written = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { written.append(",") }
            written.append(digit)
        }
        return whole < 0 ? "-" + written : written
    }

    /// Without what counting in twos leaves behind: 0.999, not 0.9990000000000001.
    static func rounded(_ number: Double) -> Double {
        abs(number) < 1e6 ? (number * 1e9).rounded() / 1e9 : number
    }

    /// The value of digits as a person writes them, nil for a time or a fraction of two numbers.
    static func value(_ digits: String) -> Double? {
        if let last = digits.unicodeScalars.last, !last.isASCII { return value(String(digits.dropLast()), and: last) }
        if digits.contains(":") || digits.contains("/") { return nil }
        let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
        if groups.count > 1, groups.dropFirst().contains(where: { $0.prefix { $0 != "." }.count != 3 }) { return nil }
        guard let value = Double(digits.filter { $0 != "," }), value < 1e15 else { return nil }
        return value
    }

    /// The value of "1½", and of "½" alone.
    private static func value(_ digits: String, and fraction: Unicode.Scalar) -> Double? {
        guard let part = fraction.properties.numericValue else { return nil }
        let whole = digits.filter { $0 != " " }
        return whole.isEmpty ? part : value(whole).map { $0 + part }
    }

    /// The value of "3,5", with a comma as most of Europe writes it; nil where the comma stands for thousands.
    static func commaDecimal(_ digits: String) -> Double? {
        let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }), (1...2).contains(parts[1].count) else {
            return nil
        }
        return Double(parts.joined(separator: "."))
    }

    /// The two numbers of "24/48" and "1/2".
    static func pair(_ digits: String) -> (Double, Double)? {
        let parts = digits.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = value(String(parts[0])), let second = value(String(parts[1])) else {
            return nil
        }
        return (first, second)
    }
}
