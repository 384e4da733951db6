extension FailedRecipient {
    /// What a server meant that refused `address` when it was named to it (`RCPT TO`); `reply` is its answer, "550 5.1.1 …".
    package init(_ address: String, refused reply: String) {
        let diagnosis = Diagnosis(reply, status: nil, said: "\(reply) (in reply to RCPT TO command)")
        self.init(
            address: address.lowercased(), status: diagnosis.status, replyCode: diagnosis.replyCode,
            reason: BounceReasons.reason(diagnosis, isDelayed: false), isUnsure: diagnosis.isUnsure)
    }
}
