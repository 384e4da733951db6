import Foundation

/// Names of hosts in other letters than ASCII, written in ASCII (RFC 3492 §6.3).
enum Punycode {
    /// `xn--…` for one label.
    static func label(_ label: String) -> String {
        let points = label.precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
        var signs = points.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = signs.count
        if basic > 0 { signs.append(UInt8(ascii: "-")) }
        var (next, delta, bias, done): (UInt32, Int, Int, Int) = (0x80, 0, 72, basic)
        while done < points.count {
            guard let least = points.filter({ $0 >= next }).min() else { break }
            delta += Int(least - next) * (done + 1)
            next = least
            for point in points {
                if point < next { delta += 1 }
                guard point == next else { continue }
                signs += number(delta, bias: bias)
                bias = adapted(delta, points: done + 1, first: done == basic)
                (delta, done) = (0, done + 1)
            }
            (delta, next) = (delta + 1, next + 1)
        }
        return "xn--" + String(decoding: signs, as: UTF8.self)
    }

    private static func number(_ delta: Int, bias: Int) -> [UInt8] {
        var (rest, step, signs): (Int, Int, [UInt8]) = (delta, 36, [])
        while true {
            let threshold = min(max(step - bias, 1), 26)
            guard rest >= threshold else { return signs + [digit(rest)] }
            signs.append(digit(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            step += 36
        }
    }

    private static func adapted(_ delta: Int, points: Int, first: Bool) -> Int {
        var delta = first ? delta / 700 : delta / 2
        delta += delta / points
        var step = 0
        while delta > 455 {
            delta /= 35
            step += 36
        }
        return step + 36 * delta / (delta + 38)
    }

    private static func digit(_ value: Int) -> UInt8 {
        UInt8(value < 26 ? value + 97 : value + 22)
    }
}
