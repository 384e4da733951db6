import ChannelsRules
import ConversationsRules
import HTTPTypes
package import Hummingbird
import Mail
import Store
package import Web
import Words

/// What came with a message: the letter as it was laid out, its files, its raw bytes. None of it can do anything in our origin.
package struct LetterRoutes: Sendable {
    let house: House

    package init(_ house: House) {
        self.house = house
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("touchpoints/:id/letter", use: letter)
        group.get("touchpoints/:id/files/:number", use: file)
        group.get("touchpoints/:id/raw", use: raw)
    }

    /// The letter made safe, for the frame on the page; it is read again from the raw bytes each time.
    @Sendable func letter(_ request: Request, context: MemberContext) async throws -> Response {
        let mail = MailReader.read(try await bytes(context))
        let body: HTML = mail.html.map { HTML(trusted: $0.html) } ?? paragraphs(mail.words)
        let page: HTML = """
            <!doctype html><html lang="und"><head><meta charset="utf-8"><title>\(Words.Conversation.laidOut)</title>\
            </head><body>\(body)</body></html>
            """
        return Response.compressed(
            page.bytes,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentSecurityPolicy: ContentPolicy.letter,
                .cacheControl: "no-store",
            ], for: request)
    }

    /// One file, always to be saved and never to be shown in our origin.
    @Sendable func file(_ request: Request, context: MemberContext) async throws -> Response {
        guard let number = context.parameters.get("number", as: Int.self) else { throw HTTPError(.notFound) }
        let raw = try await bytes(context)
        let mail = MailReader.read(raw, html: .wordsOnly)
        guard mail.attachments.indices.contains(number), let content = MailReader.attachment(number, of: raw)
        else { throw HTTPError(.notFound) }
        return .download(content, name: mail.attachments[number].fileName ?? "file-\(number + 1)")
    }

    /// The message as it came.
    @Sendable func raw(_ request: Request, context: MemberContext) async throws -> Response {
        .download(try await bytes(context), name: "message.eml")
    }

    private func bytes(_ context: MemberContext) async throws -> [UInt8] {
        let id = try context.id(of: Touchpoint.self)
        return try await house.database.read { tx in
            guard let intake = try Conversations.touchpoint(id, in: tx).intake else { throw HTTPError(.notFound) }
            return try Quarantine.raw(intake, in: tx)
        }
    }
}
