import ChannelsRules
import Foundation
import Kernel
import Logging
import Mail
import NIOCore
import NIOPosix
import ServiceLifecycle
import Store

/// Takes mail that a mail server of this machine hands over by LMTP, until it is told to stop. A message is acknowledged when it
/// is kept, never before.
struct LMTPService: Service {
    typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    let connections: NIOAsyncChannelInboundStream<Connection>
    /// How we call ourselves.
    let name: String
    let database: any Database
    let log: Logger

    /// How many talks go on at once; further ones are asked to come later. Each holds one message at most.
    private static let most = 32
    /// How long a mail server may be silent (RFC 5321 §4.5.3.2.7).
    private static let patience = TimeAmount.minutes(5)

    /// What becomes of a connection of a mail server.
    @Sendable static func accept(_ channel: any Channel) -> EventLoopFuture<Connection> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandlers(
                IdleStateHandler(readTimeout: patience), SilenceCloser())
            return try Connection(wrappingChannelSynchronously: channel)
        }
    }

    func run() async throws {
        let talks = TalkCount(most: Self.most)
        try await withThrowingDiscardingTaskGroup { group in
            for try await connection in connections.cancelOnGracefulShutdown() {
                group.addTask { await talk(connection, talks) }
            }
            // What is being handed over now is handed over again later.
            group.cancelAll()
        }
    }

    private func talk(_ connection: Connection, _ talks: TalkCount) async {
        do {
            try await connection.executeThenClose { inbound, outbound in
                guard talks.begin() else {
                    return try await outbound.write(ByteBuffer(string: "421 4.3.2 Too many at once: come later.\r\n"))
                }
                defer { talks.end() }
                try await talk(inbound, outbound)
            }
        } catch {
            log.debug("lmtp-broken", metadata: ["kind": "\(type(of: error))"])
        }
    }

    private func talk(
        _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>, _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws {
        var talk = LMTPTalk(name: name, limit: HandedOver.limit)
        try await outbound.write(ByteBuffer(string: talk.greeting))
        for try await buffer in inbound {
            talk.hear(buffer.readableBytesView)
            var answers = ""
            hearing: while true {
                switch talk.next() {
                case .say(let words): answers += words
                case .listen: break hearing
                case .keep(let mail):
                    if case .say(let words) = talk.settle(await keep(mail)) { answers += words }
                case .end:
                    return try await outbound.write(ByteBuffer(string: answers))
                }
            }
            if !answers.isEmpty { try await outbound.write(ByteBuffer(string: answers)) }
        }
    }

    private func keep(_ mail: LMTPMail) async -> LMTPVerdict {
        let raw = RawInput(mail.bytes, source: "LMTP, \(mail.recipients.first ?? "")")
        do {
            try await database.write { try HandedOver.keep(raw, in: $0) }
            return .kept
        } catch let fault as DatabaseFault where fault.kind == .full {
            log.error("lmtp-full", metadata: ["kind": "\(fault.kind)"])
            return .full
        } catch {
            log.error("lmtp-not-kept", metadata: ["kind": "\(type(of: error))"])
            return .later
        }
    }
}

/// Closes a connection on which nothing was heard for too long.
private final class SilenceCloser: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent {
            context.close(promise: nil)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }
}
