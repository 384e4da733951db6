import Glibc

/// What the processor spent on the thread that asks, whatever else the machine does meanwhile.
package enum ProcessorTime {
    /// Seconds since the thread began.
    package static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Whether four times `size` takes less than eight times as long: what takes time by the square takes sixteen times as
    /// long. Others on the machine take caches away, so that it is looked at up to five times.
    package static func growsInStep(from size: Int, _ work: (Int) -> Void) -> Bool {
        func taken(_ size: Int) -> Double {
            let start = seconds
            work(size)
            return seconds - start
        }
        work(size / 4)
        return (1...5).contains { _ in taken(4 * size) < 8 * max(taken(size), 0.002) }
    }
}
