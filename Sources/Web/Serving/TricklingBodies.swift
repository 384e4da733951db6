import HTTPTypes
package import NIOCore
package import NIOHTTPTypes

/// Closes a connection whose body comes so slowly that it only holds the connection: less than 4 KB in 20 seconds. One in
/// which nothing moves at all is the idle handler's.
package final class TricklingBodies: ChannelInboundHandler, RemovableChannelHandler {
    package typealias InboundIn = HTTPRequestPart
    package typealias InboundOut = HTTPRequestPart

    private static let (period, least) = (TimeAmount.seconds(20), 4_096)

    private var watch: RepeatedTask?
    private var arrived = 0

    package init() {}

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head) where head.headerFields[.contentLength] ?? "0" != "0": begin(context)
        case .head(let head) where head.headerFields[.transferEncoding] != nil: begin(context)
        case .head: break
        case .body(let bytes): arrived += bytes.readableBytes
        case .end: end()
        }
        context.fireChannelRead(data)
    }

    package func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        end()
    }

    private func begin(_ context: ChannelHandlerContext) {
        let (channel, box) = (context.channel, NIOLoopBound(self, eventLoop: context.eventLoop))
        watch = context.eventLoop.scheduleRepeatedTask(initialDelay: Self.period, delay: Self.period) { _ in
            box.value.look(channel)
        }
    }

    private func look(_ channel: any Channel) {
        guard arrived < Self.least else {
            arrived = 0
            return
        }
        end()
        channel.close(promise: nil)
    }

    private func end() {
        watch?.cancel()
        (watch, arrived) = (nil, 0)
    }
}
