package import ChannelsRules
package import Hummingbird
package import Kernel
package import Store
package import Web

/// What came in that we did not take for a person's words.
package struct QuarantineRoutes: Sendable {
    /// Where a message stands that left quarantine; nil when it stands nowhere.
    package typealias Placed = @Sendable (ID<IntakeItem>, Transaction) throws -> Link?

    let house: House
    let placed: Placed

    package init(_ house: House, placed: @escaping Placed = { _, _ in nil }) {
        (self.house, self.placed) = (house, placed)
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("quarantine", use: list)
        group.get("quarantine/:id", use: show)
        group.get("quarantine/:id/raw", use: raw)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Page {
        let reason = request.query["reason"].flatMap(QuarantineReason.init)
        let before = request.query["before"].flatMap { ID<IntakeItem>($0) }
        let seen = try await house.see(context) { tx in
            let limit = 50
            let items = try Quarantine.page(reason: reason, before: before, limit: limit + 1, in: tx)
            return QuarantineList(
                items: Array(items.prefix(limit)), counts: try Quarantine.counts(in: tx), reason: reason,
                next: items.count > limit ? items[limit - 1].id : nil)
        }
        let frame = house.frame(request, context, current: "quarantine", counts: seen.counts)
        return Page(
            quarantinePage(seen.model, frame: frame, moments: house.moments(at: seen.now), token: context.token))
    }

    /// Shows one; what was let out of quarantine leads to where it stands now.
    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: IntakeItem.self)
        do {
            return try await page(id, request, context).response(from: request, context: context)
        } catch is Absent {
            let place = try await house.database.read { [placed] in try placed(id, $0) }
            guard let place else { throw Absent("quarantined message") }
            return .see(place)
        }
    }

    private func page(_ id: ID<IntakeItem>, _ request: Request, _ context: MemberContext) async throws -> Page {
        let seen = try await house.see(context) { tx in
            (item: try Quarantine.item(id, in: tx), raw: try Quarantine.start(id, in: tx))
        }
        let frame = house.frame(request, context, current: "quarantine", counts: seen.counts)
        return Page(
            quarantinedPage(
                seen.model.item, raw: seen.model.raw, frame: frame, moments: house.moments(at: seen.now),
                token: context.token))
    }

    /// The message as it came, to be saved.
    @Sendable func raw(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: IntakeItem.self)
        return .download(try await house.database.read { try Quarantine.raw(id, in: $0) }, name: "message.eml")
    }
}
