import ArgumentParser
import Foundation
import Mail

/// `regard mail`: what can be done with messages without a database.
struct MailCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "Look into messages.",
        subcommands: [MailRead.self, MailReply.self, MailDeliver.self, MailReread.self])
}

/// `regard mail read`: what Regard understands of a message.
struct MailRead: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Print what Regard understands of messages.")

    @Argument(help: ArgumentHelp("Files with messages.", valueName: "file"))
    var files: [String]

    @Flag(help: "Print one JSON object a line.")
    var json = false

    func run() throws {
        var problems: [String] = []
        for file in files {
            for found in MailFiles([file]) {
                switch found {
                case .message(let source, _, let bytes, _, _): say(source, MailReader.read(bytes))
                case .problem(_, let sentence, _): problems.append(sentence)
                }
            }
        }
        for problem in problems.dropLast() { Output.error(problem) }
        if let last = problems.last { throw Problem(last) }
    }

    private func say(_ file: String, _ mail: ReadMail) {
        guard !json else { return Output.line(MailReadJSON.line(file: file, mail)) }
        Output.line("File:        \(file)")
        Output.line("Subject:     \(mail.subject)")
        Output.line("From:        \(names(mail.from))")
        Output.line("To:          \(names(mail.to + mail.cc))")
        for attachment in mail.attachments { Output.line("Attachment:  \(attachment.fileName ?? "unnamed")") }
        if let kind = mail.automatic { Output.line("Automatic:   \(kind.rawValue)") }
        for recipient in mail.bounce?.recipients ?? [] {
            Output.line("Recipient:   \(recipient.address), \(recipient.reason.rawValue)")
        }
        if let day = mail.returnOn { Output.line("Back on:     \(day.iso)") }
        if let event = mail.calendar { Output.line("Event:       \(event.summary), \(event.start?.iso ?? "no time")") }
        if let protection = mail.protection { Output.line("Protection:  \(protection.rawValue)") }
        if let spam = mail.spam { Output.line("Spam:        says \(spam)") }
        for problem in mail.problems { Output.line("Problem:     \(problem)") }
        Output.line("\n\(mail.words)\n")
    }

    private func names(_ addresses: [MailAddress]) -> String {
        addresses.map { $0.name.isEmpty ? $0.address : "\($0.name) <\($0.address)>" }.joined(separator: ", ")
    }
}

/// `regard mail reply`: what a person wrote now, out of the text of an answer.
struct MailReply: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reply", abstract: "Print what is new in the text of an answer.",
        discussion: """
            Reads plain text from standard input and prints one JSON object: `reply`, the person's own new words, and `cut`, \
            what else the text holds, as [start, end] in Unicode scalars.
            """)

    func run() throws {
        let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
        Output.line(ReplyText(of: String(decoding: bytes, as: UTF8.self)).json)
    }
}
