/// Numbers of standards, read and written.
enum StandardNumber {
    /// 3, 2.5, 1,000: without trailing zeros, a comma before every third digit.
    static func words(_ number: Double) -> String {
        guard let whole = Int(exactly: number) else { return String(number) }
        let digits = String(whole.magnitude)
        var written = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { written.append(",") }
            written.append(digit)
        }
        return whole < 0 ? "-" + written : written
    }

    /// The value of digits as a person writes them, nil for a time or a fraction of two numbers.
    static func value(_ digits: String) -> Double? {
        if digits.contains(":") || digits.contains("/") { return nil }
        let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
        if groups.count > 1, groups.dropFirst().contains(where: { $0.prefix { $0 != "." }.count != 3 }) { return nil }
        guard let value = Double(digits.filter { $0 != "," }), value < 1e15 else { return nil }
        return value
    }
}
