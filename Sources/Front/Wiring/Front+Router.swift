import ChannelsPages
import ConversationsPages
import ConversationsRules
package import Hummingbird
import InsightPages
import PeoplePages
package import PeopleRules
import VoicePages
package import Web

extension Front {
    /// The one router of the program: every request passes the same checks, every room adds its routes.
    package static func router(_ house: House, passwords: Passwords, sendsMail: Bool) -> Router<VisitorContext> {
        let router = Router(context: VisitorContext.self)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorAnswers(log: house.log))
        router.add(middleware: Visitors(house))
        Assets().add(to: router)
        Health(house: house).add(to: router)
        let people = PeopleRoutes(
            house: house, passwords: passwords, mailLink: sendsMail ? SignInMail(house: house).send : nil,
            said: { words, tx in try said(words, in: tx) })
        let asking = Self.voice(sendsMail: sendsMail)
        let voice = VoiceRoutes(house: house, settings: asking)
        people.add(forVisitors: router)
        voice.add(forVisitors: router)
        API(house: house, voice: asking).add(to: router)
        let members = router.group(context: MemberContext.self)
        people.add(to: members)
        voice.add(to: members)
        addMemberRoutes(to: members, house)
        return router
    }

    /// What only a colleague who is signed in sees.
    private static func addMemberRoutes(to group: RouterGroup<MemberContext>, _ house: House) {
        group.get("live") { request, _ in house.live.answer(to: request) }
        TodayRoutes(house).add(to: group)
        SearchRoutes(house).add(to: group)
        PersonPageRoutes(house).add(to: group)
        InboxRoutes(house).add(to: group)
        ConversationRoutes(house, cards: conversationCards).add(to: group)
        LetterRoutes(house).add(to: group)
        QuarantineRoutes(house).add(to: group)
        ReleaseRoutes(house).add(to: group)
        InsightRoutes(house: house).add(to: group)
    }
}
