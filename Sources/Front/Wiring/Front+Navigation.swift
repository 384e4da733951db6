import ChannelsPages
import ChannelsRules
import ConversationsPages
import ConversationsRules
import InsightPages
import Kernel
import PeoplePages
import PeopleRules
import PromisesPages
import PromisesRules
import StandardsPages
import StandardsRules
import Store
import Web
import Words

extension Front {
    /// How many wait, by the navigation's keys, in one statement; the display stops at "99+", so counting stops at 100.
    @Sendable static func counts(_ signedIn: SignedIn, _ tx: Transaction) throws -> [String: Int] {
        let waiting = Conversations.counted(.waiting, of: MemberID(signedIn.member), in: tx)
        let numbers = try tx.numbers([
            waiting, Quarantine.counting(), Promises.countingLate(at: tx.now), NeverEvents.countingOpen(),
            Outbox.counting(),
        ])
        return [
            "inbox": numbers[0], "quarantine": numbers[1], "promises": numbers[2], "standards": numbers[3],
            "outbox": numbers[4],
        ]
    }

    /// The groups of the navigation: what exists, and nothing else. Settings are an owner's.
    @Sendable static func navigation(
        _ current: String, _ counts: [String: Int], _ signedIn: SignedIn
    ) -> [NavGroup] {
        func item(
            _ title: String, _ key: String, _ place: Path, countOf: String = Words.Frame.waitingCount,
            isTab: Bool = false, letter: String? = nil
        ) -> NavItem {
            NavItem(
                title, place, count: counts[key], countOf: countOf, isCurrent: key == current, isTab: isTab, key: letter
            )
        }
        // Where nothing is stuck, nobody has to look.
        let outbox =
            counts["outbox", default: 0] > 0 || current == "outbox"
            ? [item(Words.Outbox.title, "outbox", .outbox, countOf: Words.Outbox.stuckCount)] : []
        return [
            NavGroup(
                Words.Frame.work,
                [
                    item(Words.Frame.today, "today", .home, isTab: true, letter: "t"),
                    item(Words.Frame.inbox, "inbox", .inbox, isTab: true, letter: "i"),
                    item(
                        Words.Promises.title, "promises", .promises, countOf: Words.Promises.lateCount, isTab: true,
                        letter: "o"),
                    item(Words.Frame.quarantine, "quarantine", .quarantine, countOf: Words.Frame.openCount),
                ] + outbox),
            NavGroup(
                Words.Frame.know, [item(Words.Frame.people, "people", .people, isTab: true, letter: "p")]),
            NavGroup(
                Words.Frame.learn,
                [
                    item(Words.Frame.gap, "gap", .gap, letter: "g"),
                    item(Words.Standards.title, "standards", .standards, countOf: Words.Never.openCount),
                ]),
        ]
    }
}
