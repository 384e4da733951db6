package import Jobs

/// What runs the room's jobs.
package enum StandardsJobs {
    /// Says what runs them.
    package static func add(to handlers: inout JobHandlers) {
        handlers.add(ClockMinute.self) { try await $0.run($1) }
        handlers.add(RecountClocks.self) { try await $0.run($1) }
        handlers.add(KeepCalendars.self) { try await $0.run($1) }
    }
}
