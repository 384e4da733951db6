import ChannelsPages
package import ChannelsRules
import ConversationsPages
import ConversationsRules
package import Hummingbird
import InsightPages
import PeoplePages
package import PeopleRules
import PromisesPages
import StandardsPages
import VoicePages
package import Web
import Words

extension Front {
    /// The one router of the program: every request passes the same checks, every room adds its routes.
    /// `mailboxes` is how mailboxes are signed in to; without it no passwords can be kept.
    package static func router(
        _ house: House, passwords: Passwords, sendsMail: Bool, mailboxes: MailboxAccess? = nil
    ) -> Router<VisitorContext> {
        let mailboxes = mailboxes ?? MailboxAccess(house.database, key: nil, clock: house.clock)
        let router = Router(context: VisitorContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorAnswers(log: house.log, place: house.place))
        router.add(middleware: Visitors(house, oneClick: VoiceRoutes.takesOneClick))
        Assets().add(to: router)
        Health(house: house).add(to: router)
        let people = PeopleRoutes(
            house: house, passwords: passwords, mailLink: SignInMail(house: house).send,
            sendsMail: { try sendsMail || Outbox.hasOwnWay(in: $0) },
            said: { words, tx in try said(words, in: tx) },
            nameOccasions: { names, tx in try ContactPoints.add(missingOf: names, in: tx) }, sections: sections,
            mine: [ViewLink(Words.Absence.title, Path.myAbsence)])
        let asking = Self.voice(sendsMail: sendsMail, at: DeskAddress(setting: house.address.setting))
        let voice = VoiceRoutes(house: house, settings: asking)
        let promises = PromiseRoutes(house: house)
        people.add(forVisitors: router)
        voice.add(forVisitors: router)
        promises.add(forVisitors: router)
        API(house: house, voice: asking, mailboxes: mailboxes).add(to: router)
        let members = router.group(context: MemberContext.self)
        people.add(to: members)
        voice.add(to: members)
        promises.add(to: members)
        MailboxRoutes(house: house, access: mailboxes, sections: sections).add(to: members)
        ContactPointRoutes(house: house, sections: sections).add(to: members)
        SigningRoutes(house: house, key: mailboxes.key, sections: sections).add(to: members)
        addMemberRoutes(to: members, house)
        return router
    }

    /// The sections of the settings, of all rooms.
    @Sendable private static func sections(_ current: Path, _ signedIn: SignedIn) -> [ViewLink] {
        let points = ViewLink(Words.Settings.contactPoints, Path.contactPoints, isCurrent: current == .contactPoints)
        let mailboxes = ViewLink(Words.Mailboxes.title, Path.mailboxes, isCurrent: current == .mailboxes)
        let signing = ViewLink(Words.Signing.title, Path.signing, isCurrent: current == .signing)
        let absences = ViewLink(Words.Absence.settings, Path.myAbsence)
        let senders = ViewLink(Words.Senders.title, Path.senders, isCurrent: current == .senders)
        return PeopleRoutes.sections(current, signedIn)
            + (signedIn.isOwner ? [points, mailboxes, signing, absences] : []) + [senders]
    }

    /// What only a colleague who is signed in sees.
    private static func addMemberRoutes(to group: RouterGroup<MemberContext>, _ house: House) {
        group.get("live") { request, context in house.live(request, context) }
        group.get("live/toast") { request, context in try await warning(request, context, house) }
        TodayRoutes(house).add(to: group)
        SearchRoutes(house).add(to: group)
        PersonPageRoutes(house, cards: personCards).add(to: group)
        InboxRoutes(house, clocks: inboxClocks, pressing: pressing).add(to: group)
        ConversationRoutes(house, cards: conversationCards, attendant: .promises, moment: typedMoment).add(to: group)
        LetterRoutes(house).add(to: group)
        PlaceRoutes(house).add(to: group)
        ForwardRoutes(house).add(to: group)
        WritingRoutes(house).add(to: group)
        QuarantineRoutes(house, placed: placed).add(to: group)
        OutboxRoutes(house, matters: outboxMatters).add(to: group)
        ReleaseRoutes(house).add(to: group)
        ManyReleases(house).add(to: group)
        SenderRoutes(house, sections: sections).add(to: group)
        StandardsRoutes(
            house: house, kinds: watchable, more: [linkButton(Words.Guarantee.title, to: Path.guarantee)]
        ).add(to: group)
        InsightRoutes(house: house).add(to: group)
    }
}
