/// What a bounce or a feedback report says, taken from its machine-readable part where there is one, else from its words.
package struct BounceReport: Sendable, Equatable {
    /// The addresses it is about, each once, in the order of the report; empty when it names none.
    package var recipients: [FailedRecipient] = []
    /// The Message-ID of the message it is about, without angle brackets; nil when it does not come with it.
    package var originalMessageID: String?

    package init() {}

    /// - `notice`: the words of the report; `status`: the texts of its machine-readable parts; `returned`: the header, or more,
    ///   of the message that came back.
    init(
        kind: AutomaticKind, headers: MailHeaders, notice: String, status: [String], returned: String, ours: Set<String>
    ) {
        let notice = BounceNotice(notice, ours: ours)
        let returned = returned.isEmpty ? notice.returned : returned
        originalMessageID = ReturnedHeader.value("message-id", in: returned).flatMap {
            ThreadKeys.messageIDs(in: [$0]).first
        }
        if kind == .feedback {
            recipients = FeedbackReport.addresses(status: status, notice: notice.text, returned: returned).map {
                FailedRecipient(address: $0, status: nil, replyCode: nil, reason: .complaint)
            }
        } else {
            recipients = Self.bounced(headers, notice, status, returned)
        }
    }

    /// How many addresses of one report are looked at.
    private static let most = 200

    private static func bounced(
        _ headers: MailHeaders, _ notice: BounceNotice, _ status: [String], _ returned: String
    ) -> [FailedRecipient] {
        let stated = (status + [notice.text]).flatMap(DeliveryStatus.blocks)
        let blocks = stated.isEmpty ? DeliveryStatus.blocks(in: notice.returned) : stated
        if !blocks.isEmpty {
            return unique(blocks.prefix(most).map { recipient($0, notice, isAlone: blocks.count == 1) })
        }
        let failed = BounceAddresses.all(in: headers["x-failed-recipients"] ?? "")
        let named = failed.isEmpty ? notice.recipients : failed
        let found = named.isEmpty ? ReturnedHeader.recipients(in: returned) : named
        let isDelayed = BounceWords.putOff.occur(in: notice.text.lowercased())
        return unique(
            found.prefix(most).map { address in
                let said = found.count == 1 ? notice.text : notice.passage(about: address)
                return recipient(address, diagnosis: Diagnosis(said), isDelayed: isDelayed)
            })
    }

    private static func recipient(_ block: DeliveryStatus, _ notice: BounceNotice, isAlone: Bool) -> FailedRecipient {
        if ["delivered", "deliverable", "relayed", "expanded"].contains(block.action) {
            return FailedRecipient(
                address: block.address, status: block.status, replyCode: nil, reason: .delivered)
        }
        let said = isAlone ? notice.text : notice.passage(about: block.address)
        let diagnosis = Diagnosis(block.diagnostic, status: block.status, said: said)
        return recipient(block.address, diagnosis: diagnosis, isDelayed: block.action == "delayed")
    }

    private static func recipient(_ address: String, diagnosis: Diagnosis, isDelayed: Bool) -> FailedRecipient {
        FailedRecipient(
            address: address, status: diagnosis.status, replyCode: diagnosis.replyCode,
            reason: BounceReasons.reason(diagnosis, isDelayed: isDelayed), isDelayed: isDelayed,
            isUnsure: diagnosis.isUnsure)
    }

    private static func unique(_ recipients: [FailedRecipient]) -> [FailedRecipient] {
        var seen: Set<String> = []
        return recipients.filter { !$0.address.isEmpty && seen.insert($0.address).inserted }
    }
}
