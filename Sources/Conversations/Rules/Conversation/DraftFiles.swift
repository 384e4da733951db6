package import ChannelsRules
package import Kernel
import Mail
package import PeopleRules
package import Store

package typealias DraftFileID = ID<DraftFile>

/// A file that a colleague has put beside a reply which is not sent yet.
package struct DraftFile: Equatable, Sendable {
    package let id: DraftFileID
    package let blob: ID<Blob>
    /// For showing, never a path.
    package let name: String
    package let type: String
    /// In bytes.
    package let size: Int

    /// So many bytes fit into one file, and into all of a reply together: what most mail servers take once it is encoded.
    package static let fileLimit = 15 << 20
    package static let limit = 18 << 20
    package static let count = 20
}

/// The files of drafts, kept by colleague and conversation as their words are.
package enum DraftFiles {
    /// Puts a file beside a colleague's reply. Its name is cut, and its type made one where it is none.
    @discardableResult
    package static func add(
        _ content: RawInput, name: String, type: String, to id: ConversationID, by member: MemberID, in tx: Transaction
    ) throws -> DraftFile {
        guard try ConversationStore.one(id, in: tx) != nil else { throw Absent("conversation") }
        let name = String(name.prefix(200))
        let here = try of(id, by: member, in: tx)
        guard content.bytes.count <= DraftFile.fileLimit else { throw ConversationRefusal.fileTooLarge(name) }
        guard here.count < DraftFile.count else { throw ConversationRefusal.tooManyFiles(name) }
        guard here.reduce(content.bytes.count, { $0 + $1.size }) <= DraftFile.limit else {
            throw ConversationRefusal.filesTooMuch(name)
        }
        let file = DraftFile(
            id: tx.nextID(), blob: try Blobs.keep(content.bytes, hash: content.hash, in: tx), name: name,
            type: type.isMediaType ? type : "application/octet-stream", size: content.bytes.count)
        try tx.run(
            """
            INSERT INTO draft_file (id, member_id, conversation_id, blob_id, name, type, size, kept_ms)
            VALUES (\(file.id), \(member), \(id), \(file.blob), \(file.name), \(file.type), \(file.size), \(tx.now))
            """)
        return file
    }

    /// Takes a file away again; one that is not there, or somebody else's, or sent, changes nothing.
    package static func remove(_ file: DraftFileID, by member: MemberID, in tx: Transaction) throws {
        try tx.run(
            "DELETE FROM draft_file WHERE id = \(file) AND member_id = \(member) AND touchpoint_id IS NULL")
    }

    /// The files of a colleague's draft, in the order in which they came. Served by `draft_file_draft`.
    package static func of(_ id: ConversationID, by member: MemberID, in tx: Transaction) throws -> [DraftFile] {
        try tx.rows(all(of: id, by: member)) {
            DraftFile(id: $0.id(0), blob: $0.id(1), name: $0.text(2), type: $0.text(3), size: $0.int(4))
        }
    }

    static func all(of id: ConversationID, by member: MemberID) -> Query {
        """
        SELECT id, blob_id, name, type, size FROM draft_file
        WHERE member_id = \(member) AND conversation_id = \(id) AND touchpoint_id IS NULL ORDER BY id
        """
    }

    /// Those of a draft's files that go with an answer, `Absent` when one of them is not there; all of them for nil.
    static func chosen(
        _ ids: [DraftFileID]?, of id: ConversationID, by member: MemberID, in tx: Transaction
    ) throws -> [DraftFile] {
        let here = try of(id, by: member, in: tx)
        guard let ids else { return here }
        return try ids.map { id in
            guard let file = here.first(where: { $0.id == id }) else { throw Absent("file") }
            return file
        }
    }

    /// The files as a mail carries them.
    static func outgoing(_ files: [DraftFile], in tx: Transaction) throws -> [OutgoingAttachment] {
        try files.map {
            OutgoingAttachment(
                filename: $0.name.isEmpty ? "file" : $0.name, contentType: $0.type,
                bytes: try Blobs.bytes($0.blob, in: tx))
        }
    }

    /// They left with this answer, and are no draft's any more.
    static func sent(_ files: [DraftFile], with answer: TouchpointID, in tx: Transaction) throws {
        guard !files.isEmpty else { return }
        try tx.run("UPDATE draft_file SET touchpoint_id = \(answer) WHERE id IN (\(list: files.map(\.id)))")
    }

    /// The answer was taken back: its files are the draft's again. Served by `draft_file_touchpoint`.
    static func takeBack(_ answer: TouchpointID, in tx: Transaction) throws {
        try tx.run("UPDATE draft_file SET touchpoint_id = NULL WHERE touchpoint_id = \(answer)")
    }
}

extension String {
    /// Whether it has the shape of `image/png` (RFC 6838 §4.2).
    fileprivate var isMediaType: Bool {
        let parts = utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == 2 && utf8.count <= 100
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.allSatisfy { byte in
                        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                            || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(byte)
                    }
            }
    }
}

extension DraftFile {
    /// As the touchpoint tells of it.
    func attached(_ sent: OutgoingAttachment) -> AttachedFile {
        AttachedFile(name: name, type: type, size: size, found: FileSignature(sent.bytes)?.rawValue)
    }
}
