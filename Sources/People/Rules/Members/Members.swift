import Kernel
package import Store
import Timeline

/// What can be done with the team.
package enum Members {
    /// Takes somebody onto the team.
    @discardableResult
    package static func make(
        name: String, email: String, role: Member.Role, functions: [String] = [], by member: MemberID?,
        in tx: Transaction
    ) throws -> MemberID {
        let blank = Member(
            id: tx.nextID(), name: "", email: "", role: role, functions: [], joined: tx.now, left: nil, version: 1)
        let made = try blank.changed(by: MemberChange(name: name, email: email, functions: functions))
        try refuseTaken(made, in: tx)
        try MemberStore.insert(made, in: tx)
        try Timeline.append(MemberJoined(member: made.id), subject: made.id.value, by: member?.value, in: tx)
        try tellOfTeam(in: tx)
        return made.id
    }

    /// Changes what `change` names. The last owner stays one.
    /// With `ifVersion` it is refused as a conflict when somebody changed the member since that version.
    @discardableResult
    package static func change(
        _ id: MemberID, _ change: MemberChange, ifVersion: Int? = nil, in tx: Transaction
    ) throws -> Member {
        let before = try member(id, in: tx)
        guard ifVersion == nil || ifVersion == before.version else { throw changedMeanwhile(before) }
        let after = try before.changed(by: change)
        guard after != before else { return before }
        try refuseTaken(after, in: tx)
        if !after.isOwner { try keepAnOwner(without: before, in: tx) }
        guard try MemberStore.update(after, in: tx) else { throw changedMeanwhile(before) }
        try Sessions.tell(in: tx)
        try tellOfTeam(in: tx)
        return try member(id, in: tx)
    }

    /// Makes true that somebody left: they are signed out everywhere, and neither their password nor
    /// their tokens open anything. Nothing of what they did goes.
    package static func leave(_ id: MemberID, by member: MemberID?, in tx: Transaction) throws {
        let before = try self.member(id, in: tx)
        guard before.isActive else { return }
        try keepAnOwner(without: before, in: tx)
        guard try MemberStore.update(before.with(left: tx.now), in: tx) else { throw changedMeanwhile(before) }
        try Sessions.revokeAll(of: id, in: tx)
        try SignInLinks.revokeAll(of: id, in: tx)
        try ApiTokens.revokeAll(of: id, in: tx)
        try PasswordStore.remove(of: id, in: tx)
        try Timeline.append(MemberLeft(member: id), subject: id.value, by: member?.value, in: tx)
        try tellOfTeam(in: tx)
    }

    /// Takes back somebody who left, with the role of a member. A password from before opens nothing: a link lets them in.
    package static func comeBack(_ id: MemberID, by member: MemberID?, in tx: Transaction) throws {
        let before = try self.member(id, in: tx)
        guard !before.isActive else { return }
        try PasswordStore.remove(of: id, in: tx)
        guard try MemberStore.update(before.with(left: nil), in: tx) else { throw changedMeanwhile(before) }
        try Timeline.append(MemberJoined(member: id), subject: id.value, by: member?.value, in: tx)
        try tellOfTeam(in: tx)
    }

    /// The member with this id, on the team or not; absent when there is none.
    package static func member(_ id: MemberID, in tx: Transaction) throws -> Member {
        guard let member = try tx.row(MemberStore.withID(id), { MemberStore.read($0) }) else { throw Absent("member") }
        return member
    }

    /// The member with this address, on the team or not; nil when there is none.
    package static func find(email: String, in tx: Transaction) throws -> Member? {
        guard let key = Identity.emailKey(email) else { return nil }
        return try tx.row(MemberStore.withEmail(key: key)) { MemberStore.read($0) }
    }

    /// All members by name, those who left last.
    package static func all(in tx: Transaction) throws -> [Member] {
        try tx.rows(MemberStore.all()) { MemberStore.read($0) }
    }

    /// The owners who are still on the team, by name.
    package static func owners(in tx: Transaction) throws -> [Member] {
        try all(in: tx).filter { $0.isOwner && $0.isActive }
    }

    /// Tells every node that colleagues are called otherwise now, which it keeps in memory with the business.
    private static func tellOfTeam(in tx: Transaction) throws {
        try tx.announce("business")
    }

    private static func refuseTaken(_ member: Member, in tx: Transaction) throws {
        guard let other = try find(email: member.email, in: tx), other.id != member.id else { return }
        throw other.isActive ? PeopleRefusal.memberExists(other.name) : .memberLeft(other.name)
    }

    private static func keepAnOwner(without member: Member, in tx: Transaction) throws {
        guard member.isOwner, member.isActive, try MemberStore.owners(in: tx) == 1 else { return }
        throw PeopleRefusal.lastOwner(member.name)
    }

    private static func changedMeanwhile(_ member: Member) -> Conflict {
        Conflict(
            "\(member.name) was changed after you opened this. Read what changed, then do it again if you still want to."
        )
    }
}

extension Member {
    fileprivate func changed(by change: MemberChange) throws(PeopleRefusal) -> Member {
        var next = (name: name, email: email, functions: functions, signature: signature)
        if let name = change.name {
            next.name = try Written.line(
                name, "The name", limit: Self.nameLimit, field: "name", missing: .nameMissing)
        }
        if let email = change.email {
            guard Identity.emailKey(email) != nil else { throw .emailUnreadable }
            next.email = Written.line(email)
        }
        if let functions = change.functions { next.functions = try Self.read(functions) }
        if let signature = change.signature { next.signature = try Self.read(signature: signature) }
        return Member(
            id: id, name: next.name, email: next.email, role: change.role ?? role, functions: next.functions,
            joined: joined, left: left, version: version, signature: next.signature)
    }

    /// With line ends as `\n`, without controls, white space at its end and empty lines at its beginning.
    private static func read(signature: String) throws(PeopleRefusal) -> String {
        let text = signature.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let plain = String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0 == "\n" || $0.properties.generalCategory != .control }))
        let kept = String(plain.drop(while: \.isNewline).reversed().drop(while: \.isWhitespace).reversed())
        guard kept.count <= signatureLimit else {
            throw .tooLong(what: "The signature", limit: signatureLimit, length: kept.count, field: "signature")
        }
        return kept
    }

    /// At most 20 functions, each once.
    private static func read(_ functions: [String]) throws(PeopleRefusal) -> [String] {
        var seen: Set<String> = []
        var all: [String] = []
        for function in functions.prefix(20) {
            let line = try Written.lineOrNil(
                function, "A function", limit: functionLimit, field: "functions")
            if let line, seen.insert(line.folded).inserted { all.append(line) }
        }
        return all
    }

    /// The same member, on the team (nil) or gone; whoever comes back is no owner.
    fileprivate func with(left: Instant?) -> Member {
        Member(
            id: id, name: name, email: email, role: left == nil ? .member : role, functions: functions, joined: joined,
            left: left, version: version, signature: signature)
    }
}
