extension Int64 {
    /// Hands its decimal digits on, as they stand in an address or in markup, without a `String` between: ids are written
    /// hundreds of times a page, and eighteen digits are too long to be kept in a `String` itself.
    func withDigits<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { room in
            var (rest, start) = (magnitude, room.endIndex)
            repeat {
                start -= 1
                room[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if self < 0 {
                start -= 1
                room[start] = UInt8(ascii: "-")
            }
            return body(UnsafeBufferPointer(rebasing: room[start...]))
        }
    }
}
