import ChannelsRules
import ConversationsRules
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import Store
import Web

extension ConversationRoutes {
    /// Puts chosen files beside the reply, or takes one away. What was typed is kept as a draft. Answers 303 to where one writes; a
    /// file that is refused shows the page again with its sentence, and the others stay.
    @Sendable func files(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Conversation.self)
        let (form, fields, member) = (AnswerForm(context.form), context.form, context.signedIn.memberID)
        try await house.database.write { tx in
            if fields["reply"] != nil {
                try Drafts.save(
                    form.reply, cc: form.answer.cc.joined(separator: ", "), bcc: form.bcc, .reply, of: id, by: member,
                    in: tx)
            }
            if !form.note.isEmpty { try Drafts.save(form.note, .note, of: id, by: member, in: tx) }
            if let file = fields["remove"].flatMap({ DraftFileID($0) }) {
                try DraftFiles.remove(file, by: member, in: tx)
            }
        }
        if let refused = try await keep(context.files, for: id, by: member) {
            return try await page(request, context, problem: form.problem(refused, canSendAnyway: false))
                .response(from: request, context: context)
        }
        let page = Path.conversation(id, from: fields.fromView, after: fields.fromAfter)
        return Response.see(Link.to(page, anchor: "reply-text"))
    }

    /// Puts files beside a reply, each in a transaction of its own, so that one which is refused takes no other with it; the
    /// sentence of the first that was.
    func keep(_ files: [UploadedFile], for id: ConversationID, by member: MemberID) async throws -> String? {
        var refused: String?
        for file in files {
            do {
                if let why = file.refused { throw ConversationRefusal(why, file.name) }
                let content = RawInput(file.bytes, source: "upload")
                try await house.database.write { tx in
                    try DraftFiles.add(content, name: file.name, type: file.type, to: id, by: member, in: tx)
                }
            } catch let refusal as ConversationRefusal {
                refused = refused ?? refusal.sentence
            }
        }
        return refused
    }
}

extension ConversationRefusal {
    fileprivate init(_ why: UploadedFile.Refused, _ name: String) {
        switch why {
        case .tooLarge: self = .fileTooLarge(name)
        case .tooMuch: self = .filesTooMuch(name)
        case .tooMany: self = .tooManyFiles(name)
        }
    }
}
