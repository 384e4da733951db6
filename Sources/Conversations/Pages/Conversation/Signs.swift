import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import Web
import Words

/// What was seen of a touchpoint's mail besides its words: that nobody can read it here, an event, what is wrong with it. Nil for
/// most.
func signs(_ touchpoint: Touchpoint, _ setting: Setting) -> HTML? {
    let signs = touchpoint.signs
    let sealed: HTML? = signs.protection.flatMap { Words.Letters.encrypted[$0] }.map { says in
        "<p>\(says) \(link(Words.Letters.download, to: Path.raw(touchpoint.id)))</p>"
    }
    let event = signs.event.map { eventCard($0, setting.moments) }
    guard sealed != nil || event != nil else { return nil }
    return "\(sealed)\(event)"
}

/// The small print under it: signed by what, what is wrong with it, and the way to the mail itself.
func smallSigns(_ touchpoint: Touchpoint, _ outbox: OutboxItem?) -> HTML? {
    let signed = touchpoint.signs.protection.flatMap { Words.Letters.signed[$0] }.map { meta($0) }
    let problems = (touchpoint.signs.problems ?? []).map { meta($0) }
    let told: HTML? = problems.isEmpty ? nil : folded(Words.Letters.problems, HTML.joined(problems))
    let name = touchpoint.intake != nil ? Words.Letters.asItCame : outbox.map { _ in Words.Letters.asItLeft }
    let raw: HTML? = name.map { "<p class=\"meta\">\(link($0, to: Path.raw(touchpoint.id)))</p>" }
    guard signed != nil || told != nil || raw != nil else { return nil }
    return "\(signed)\(told)\(raw)"
}

/// A file that came with a touchpoint, with a word of warning where it is not what it calls itself.
func file(_ file: AttachedFile, _ index: Int, of id: TouchpointID) -> HTML {
    let found = file.found.flatMap(FileSignature.init)
    let disguise = FileSignature.disguised(found, name: file.name, type: file.type).map { found in
        let claimed = FileSignature.claimed(name: file.name, type: file.type)
        return Words.Letters.disguised(
            as: claimed == found ? nil : claimed.flatMap { Words.Letters.kinds[$0.rawValue] },
            is: Words.Letters.kinds[found.rawValue] ?? found.rawValue)
    }
    return attachment(
        file.name.isEmpty ? Words.Conversation.unnamedFile : file.name, size: Words.Conversation.size(file.size),
        warning: disguise, to: Path.file(index, of: id))
}
