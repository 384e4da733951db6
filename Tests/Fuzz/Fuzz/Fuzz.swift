import Foundation
import Mail

/// What is fed: `mail`, `reply` or `html`, named by `REGARD_FUZZ`.
private let target = ProcessInfo.processInfo.environment["REGARD_FUZZ"] ?? "mail"

/// Called by libFuzzer with each input. A trap, a sanitizer's finding and a run over the time limit are failures; so is what
/// these checks refuse.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    switch target {
    case "reply": reply(bytes)
    case "html": html(bytes)
    default: mail(bytes)
    }
    return 0
}

private func mail(_ bytes: [UInt8]) {
    let mail = MailReader.read(bytes)
    precondition(!mail.words.utf8.contains(0), "NUL got into the words")
    precondition(!mail.subject.contains(where: \.isNewline), "a line end got into the subject")
    _ = MailReadJSON.line(file: "", mail)
    _ = MailReader.attachment(mail.attachments.count - 1, of: bytes)
}

private func reply(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let reply = ReplyText(of: text)
    let length = text.unicodeScalars.count
    var last = 0
    for range in reply.cut {
        precondition(range.lowerBound >= last && range.upperBound <= length, "what is cut lies outside of the text")
        last = range.upperBound
    }
}

private func html(_ bytes: [UInt8]) {
    let safe = SafeHTML(String(decoding: bytes, as: UTF8.self))
    // A browser reads what we wrote, and may put it together in another way than we meant.
    let again = SafeHTML(safe.html)
    for bad in [
        "<script", "<style", "<iframe", "<svg", "<math", "<form", "<object", "<base", "<meta", "<link",
        "<img src=\"http",
    ] {
        precondition(!safe.html.lowercased().contains(bad), "\(bad) got through")
        precondition(!again.html.lowercased().contains(bad), "\(bad) came out of a second reading")
    }
}
