import CGMime
import Foundation

extension MailReader {
    /// The letter as it was laid out, made safe, with the pictures that came in it; nil where there is none.
    ///
    /// `showsRemote` says whether it has the addresses of pictures from elsewhere where a browser fetches them.
    package static func laidOut(_ bytes: [UInt8], showsRemote: Bool) -> SafeHTML? {
        withParsed(bytes) { message in
            let body = MessageBody(MessageParts(of: message).leaves)
            guard let html = body.html, let source = PartContent.text(of: html.leaf) else { return nil }
            return SafeHTML(source.text, showing: pictures(body.others, showsRemote: showsRemote))
        }
    }

    private static func pictures(_ others: [MessagePart], showsRemote: Bool) -> LetterPictures {
        var byID: [String: UnsafeMutablePointer<GMimeObject>] = [:]
        for part in others {
            guard let id = GMimeLibrary.string(g_mime_object_get_content_id(part.leaf)) else { continue }
            byID[MailText.oneLine(id)] = byID[MailText.oneLine(id)] ?? part.leaf
        }
        return LetterPictures(showsRemote: showsRemote) { id in
            (byID[id] ?? id.removingPercentEncoding.flatMap { byID[$0] }).flatMap(PartContent.bytes)
        }
    }
}
