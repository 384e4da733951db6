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
        group.get("notices/:id", use: notice)
    }

    /// The letter made safe, for the frame on the page; it is read again from the raw bytes each time.
    /// Pictures from elsewhere are in it when `images` asks for them; the reader's browser fetches them, never we.
    @Sendable func letter(_ request: Request, context: MemberContext) async throws -> Response {
        let bytes = try await bytes(context)
        let showsPictures = request.query["images"] == "1"
        let html = MailReader.laidOut(bytes, showsRemote: showsPictures)
        let body: HTML =
            html.map { HTML(trusted: $0.html) } ?? paragraphs(MailReader.read(bytes, html: .wordsOnly).words)
        let page: HTML = """
            <!doctype html><html lang="und"><head><meta charset="utf-8"><title>\(Words.Conversation.laidOut)</title>\
            </head><body>\(body)</body></html>
            """
        return Response.compressed(
            page.bytes,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentSecurityPolicy: showsPictures ? ContentPolicy.letterWithPictures : ContentPolicy.letter,
                .cacheControl: "no-store", .referrerPolicy: "no-referrer",
            ], for: request)
    }

    /// One file, always to be saved and never to be shown in our origin.
    @Sendable func file(_ request: Request, context: MemberContext) async throws -> Response {
        guard let number = context.parameters.get("number", as: Int.self) else { throw HTTPError(.notFound) }
        let (letter, raw) = try await kept(context)
        guard let pieces = AttachmentPieces(number, of: raw) else { throw HTTPError(.notFound) }
        let name = letter.files.indices.contains(number) ? letter.files[number].name : ""
        return .download(name: name.isEmpty ? "file-\(number + 1)" : name) { await pieces.next() }
    }

    /// The message as it came.
    @Sendable func raw(_ request: Request, context: MemberContext) async throws -> Response {
        .download(try await bytes(context), name: "message.eml")
    }

    /// The message of a notice as it came.
    @Sendable func notice(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Notice.self)
        let bytes = try await house.database.read { tx in
            try Quarantine.raw(try Notices.intake(of: id, in: tx), in: tx)
        }
        return .download(bytes, name: "message.eml")
    }

    private func bytes(_ context: MemberContext) async throws -> [UInt8] { try await kept(context).raw }

    /// The touchpoint and its message: as it came, or as it left.
    private func kept(_ context: MemberContext) async throws -> (touchpoint: Touchpoint, raw: [UInt8]) {
        let id = try context.id(of: Touchpoint.self)
        return try await house.database.read { try Conversations.message(of: id, in: $0) }
    }
}
