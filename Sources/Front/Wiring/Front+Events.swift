import ChannelsRules
import ConversationsRules
import PeopleRules
import PromisesRules
import StandardsRules
package import Timeline
import VoiceRules

extension Front {
    /// Every kind of event that any room records.
    package static let events: [any EventPayload.Type] =
        people + channels + conversations + standards + promises + voice

    /// The kinds that a never-event can watch: all but what the never-list records itself.
    static let watchable = events.map { $0.kind }.filter { !$0.hasPrefix("incident.") }.sorted()

    private static let people: [any EventPayload.Type] = [
        PersonMade.self, PersonRenamed.self, PersonDescribed.self, IdentityAdded.self, AddressTroubled.self,
        AddressCleared.self, FactLearnt.self, FactCorrected.self, FactRetired.self, FactRestored.self,
        MemberJoined.self, MemberLeft.self,
    ]

    private static let channels: [any EventPayload.Type] = [
        MailKept.self, MailboxChanged.self, LetterRefused.self, LettersHeld.self,
    ]

    private static let conversations: [any EventPayload.Type] = [
        ConversationStarted.self, ConversationChanged.self, ConversationDone.self, ContactPointSet.self,
        TouchpointReceived.self,
        TouchpointSent.self, TouchpointNoted.self, TouchpointTakenBack.self, TouchpointMoved.self,
        ParticipantConfirmed.self,
        MailReturned.self, MailComplained.self, SenderRuleChanged.self,
    ]

    private static let standards: [any EventPayload.Type] = [
        CalendarChanged.self, StandardChanged.self, StandardRetired.self, ClockWarned.self, ClockLate.self,
        PromisedRecordChanged.self, IncidentFound.self, IncidentReviewed.self,
    ]

    private static let promises: [any EventPayload.Type] = [
        PromiseMade.self, PromiseWarned.self, PromiseLate.self, PromisePassedOn.self, PromiseTimeAsked.self,
        PromiseKept.self, PromiseBroken.self, PromiseRenegotiated.self, PromiseReleased.self, PromiseMistaken.self,
        PromiseReopened.self, AbsenceChanged.self, PromiseReviewed.self, GuaranteeChanged.self,
        GuaranteeMissed.self, GuaranteeAnswered.self, PromiseMoved.self, PromiseDaysChanged.self,
    ]

    private static let voice: [any EventPayload.Type] = [
        InvitationMade.self, AnswerGiven.self, AnswerChanged.self, AskingRefused.self,
    ]
}
