import ChannelsRules
import Kernel
import Mail

extension Mailbox {
    /// The mailbox with how it goes; nothing of what is secret.
    func json(_ state: MailboxState) -> JSON {
        """
        {"id":\(id),"address":\(address),"name":\(name),"host":\(incoming.host),"port":\(incoming.port),\
        "security":\(incoming.security),"account":\(incoming.account),"signIn":\(signInWord),"folder":\(folder),\
        "minutes":\(minutes),"after":\(after),"afterFolder":\(afterFolder),"takesOld":\(takesOld),\
        "tags":\(letters.tags),"quotes":\(letters.quotes),"signature":\(letters.signature),"greeting":\(letters.greeting),\
        "outgoingHost":\(outgoing?.host),"outgoingPort":\(outgoing?.port),"outgoingSecurity":\(outgoing?.security),\
        "outgoingAccount":\(outgoing?.account),"paused":\(paused),"hasSecret":\(state.hasSecret),\
        "fetched":\(state.fetched),"taken":\(state.taken),"letters":\(state.count),"problem":\(state.problem),\
        "problemSince":\(state.problemSince),"nextTry":\(state.nextTry),"version":\(version)}
        """
    }

    static let schema = Schema.object(
        "Mailbox",
        [
            .init("id", .id), .init("address", .text()), .init("name", .text()), .init("host", .text()),
            .init("port", .number(from: 1)), .init("security", .choice(of: MailServer.Security.self)),
            .init("account", .text()), .init("signIn", .choice(of: MailboxPatchBody.SignIn.self)),
            .init("folder", .text()), .init("minutes", .number(), "0 where the server tells of news."),
            .init("after", .choice(of: AfterTaking.self)), .init("afterFolder", .text()), .init("takesOld", .flag),
            .init("tags", .flag, "Whether answers go to the address with a mark of the conversation in it."),
            .init("quotes", .flag, "Whether what was said before is quoted under an answer."),
            .init("signature", .text(), "What stands under every letter from it."),
            .init("greeting", .text(), "What whoever begins a conversation is told at once; empty for nothing."),
            .init("outgoingHost", .nullable(.text())), .init("outgoingPort", .nullable(.number(from: 1))),
            .init("outgoingSecurity", .nullable(.choice(of: MailServer.Security.self))),
            .init("outgoingAccount", .nullable(.text())), .init("paused", .nullable(.instant)),
            .init("hasSecret", .flag, "Whether there is something to sign in with."),
            .init("fetched", .nullable(.instant), "When we last looked and all was well."),
            .init("taken", .nullable(.instant), "When the latest letter was taken."),
            .init("letters", .number(), "How many were taken."),
            .init("problem", .nullable(.text()), "What is wrong, with the server's own words."),
            .init("problemSince", .nullable(.instant)), .init("nextTry", .nullable(.instant)),
            .init("version", .number(from: 1), "Counts up with each change; the ETag begins with it."),
        ])

    private var minutes: Int {
        if case .minutes(let count) = waiting { count } else { 0 }
    }

    private var signInWord: String {
        switch signIn {
        case .password: "password"
        case .consent(let service, _, _): service.rawValue
        }
    }
}

extension MailboxNote {
    var json: JSON { #"{"uid":\#("\(uid)"),"at":\#(at),"says":\#(says),"isLeft":\#(isLeft)}"# }

    static let schema = Schema.object(
        "MailboxNote",
        [
            .init("uid", .text(), "The server's number of the letter."), .init("at", .instant), .init("says", .text()),
            .init("isLeft", .flag, "Whether it lies at the server only."),
        ])
}

extension MailboxTrial {
    var json: JSON { #"{"reading":\#(reading.json),"sending":\#(sending.json),"refusesMarks":\#(refusesMarks)}"# }

    static let schema = Schema.object(
        "MailboxTrial",
        [
            .init("reading", Result.schema), .init("sending", Result.schema),
            .init("refusesMarks", .flag, "Whether the server refuses our address with a mark in it: turn off `tags`."),
        ])
}

extension MailboxTrial.Result {
    fileprivate var json: JSON {
        var (works, letters, problem, arrived): (Bool?, Int?, String?, Bool?) = (true, nil, nil, nil)
        switch self {
        case .reads(let count, _): letters = count
        case .sends(let came): arrived = came
        case .fails(let sentence, _): (works, problem) = (false, sentence)
        case .notAsked: works = nil
        }
        return #"{"works":\#(works),"letters":\#(letters),"arrived":\#(arrived),"problem":\#(problem)}"#
    }

    fileprivate static let schema = Schema.object(
        "MailboxDirection",
        [
            .init("works", .nullable(.flag), "Null when no server is named."),
            .init("letters", .nullable(.number()), "How many lie in the folder."),
            .init("arrived", .nullable(.flag), "Whether a letter from the mailbox to itself came in while we waited."),
            .init("problem", .nullable(.text())),
        ])
}
