import Kernel
import Store
import Synchronization

/// Runs the jobs of one lane, as many at once as it is wide. A job that hangs holds one of its places and nothing else.
struct JobLaneRun {
    private let runner: JobRunner
    private let lane: JobLane
    private let bell = LaneBell()

    init(_ runner: JobRunner, _ lane: JobLane) {
        self.runner = runner
        self.lane = lane
    }

    /// Runs until its task is cancelled.
    func run() async {
        let wakes = runner.database.announcements()
        await withDiscardingTaskGroup { group in
            group.addTask { [bell] in
                for await message in wakes where message == "job" || message == "resync" { bell.ring() }
                bell.end()
            }
            bell.ring()
            var (busy, alarm) = (0, ContinuousClock.now)
            for await sound in bell.sounds {
                if Task.isCancelled { break }
                if sound == .done { busy -= 1 } else { bell.heard() }
                guard busy < lane.width else { continue }
                let batches = await runner.claim(lane, limit: (lane.width - busy) * lane.batch)
                for batch in batches ?? [] {
                    busy += 1
                    group.addTask { [runner, lane, bell] in
                        _ = await runner.run(batch, of: lane)
                        bell.done()
                    }
                }
                let next = ContinuousClock.now + (batches == nil ? runner.patience : await runner.pause(lane))
                guard next < alarm || alarm <= .now else { continue }
                alarm = next
                group.addTask { [bell] in
                    try? await Task.sleep(until: next)
                    bell.ring()
                }
            }
            group.cancelAll()
        }
    }
}

/// Tells a lane that something may be due, once however often it is rung before it is heard, and that a place is free.
private final class LaneBell: Sendable {
    enum Sound: Sendable {
        case ring
        case done
    }

    let sounds: AsyncStream<Sound>
    private let tell: AsyncStream<Sound>.Continuation
    private let rings = Mutex(false)

    init() {
        (sounds, tell) = AsyncStream.makeStream(of: Sound.self)
    }

    func ring() {
        let isFirst = rings.withLock { rings in
            defer { rings = true }
            return !rings
        }
        if isFirst { tell.yield(.ring) }
    }

    func heard() {
        rings.withLock { $0 = false }
    }

    func done() {
        tell.yield(.done)
    }

    func end() {
        tell.finish()
    }
}
