/// One connection to a server for sending, on one thread of its own, for one mail.
actor SMTPSession {
    private let settings: SMTPSettings
    private let stop: LineStop
    private let thread = ThreadExecutor()
    private var talk: SMTPTalk?

    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init(_ settings: SMTPSettings, stop: LineStop) {
        self.settings = settings
        self.stop = stop
    }

    /// Connects, secures and signs in; what the server says of itself.
    func open() throws(SendFailure) -> SMTPWelcome {
        let opened = try SMTPTalk(settings, stop: stop)
        talk = opened
        return opened.welcome
    }

    /// Gives all of the mail but its end; whom the server refuses.
    func offer(_ mail: [UInt8], from sender: String, to recipients: [String]) throws(SendFailure) -> [RefusedRecipient]
    {
        guard let talk else { throw closed }
        return try talk.offer(mail, from: sender, to: recipients)
    }

    /// Ends the mail: the server decides. Its answer is worth waiting for, also when the line is asked to end meanwhile.
    func end() throws(SendFailure) -> ServerReply {
        guard let talk else { throw closed }
        stop.allow(.seconds(15))
        return try talk.end()
    }

    /// Whether it takes mail for `address` and refuses it for good for `other`. Nothing is sent.
    func refuses(_ other: String, thoughItTakes address: String) throws(SendFailure) -> Bool {
        guard let talk else { throw closed }
        return try talk.refuses(other, thoughItTakes: address)
    }

    /// Closes the connection as it stands.
    func drop() {
        talk = nil
    }

    /// Says goodbye and closes the connection.
    func quit() {
        talk?.quit()
        talk = nil
    }

    private var closed: SendFailure {
        SendFailure(LineFailure(stage: .connecting, reply: nil, words: "It is not open."), server: settings.server)
    }
}
