package import Kernel

/// Who had to act, for a stretch of time. Clocks are computed from these records and from nothing else.
package enum Ball: String, Codable, CaseIterable, Sendable {
    case waitingOnUs = "us"
    case withColleague = "colleague"
    case later
    case withThem = "them"
    case done

    /// Whether a clock goes on: with us, with a colleague and later it does; with them it pauses, and done it stops.
    package var runs: Bool { self != .withThem && self != .done }
}

/// One record of who had the ball: from a moment on, until the next record begins.
package struct BallRecord: Hashable, Codable, Sendable {
    package let from: Instant
    package let ball: Ball

    package init(from: Instant, _ ball: Ball) {
        (self.from, self.ball) = (from, ball)
    }

    private enum CodingKeys: CodingKey {
        case from
        case ball
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        from = Instant(milliseconds: try container.decode(Int64.self, forKey: .from))
        ball = try container.decode(Ball.self, forKey: .ball)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(from.milliseconds, forKey: .from)
        try container.encode(ball, forKey: .ball)
    }
}
