package cuttings.export;

import cuttings.article.Cutting;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An Apache Parquet file, compressed with zstd within; its columns are those of {@link ParquetSchema}. It is written in
 * groups of rows of a few megabytes, so memory stays bounded.
 */
final class Parquet implements ExportWriter {

    private static final long ROW_GROUP_BYTES = 16L << 20;

    private final ParquetWriter<Cutting> writer;

    Parquet(OutputStream out, List<Column> columns) {
        try {
            writer = new Builder(new Stream(out), columns)
                    .withConf(new PlainParquetConfiguration())
                    .withCompressionCodec(CompressionCodecName.ZSTD)
                    .withRowGroupSize(ROW_GROUP_BYTES)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Cutting cutting) {
        try {
            writer.write(cutting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts Parquet's writer together. */
    private static final class Builder extends ParquetWriter.Builder<Cutting, Builder> {

        private final List<Column> columns;

        Builder(OutputFile file, List<Column> columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the base class still asks for it
        protected WriteSupport<Cutting> getWriteSupport(Configuration none) {
            return new Rows(columns);
        }

        @Override
        protected WriteSupport<Cutting> getWriteSupport(ParquetConfiguration none) {
            return new Rows(columns);
        }
    }

    /** Makes a row of each article. */
    private static final class Rows extends WriteSupport<Cutting> {

        private final List<Column> columns;
        private @Nullable RecordConsumer consumer;

        Rows(List<Column> columns) {
            this.columns = columns;
        }

        @Override
        @SuppressWarnings("deprecation") // the base class still asks for it
        public WriteContext init(Configuration none) {
            return context();
        }

        @Override
        public WriteContext init(ParquetConfiguration none) {
            return context();
        }

        private WriteContext context() {
            String version = String.valueOf(ArticleSchema.VERSION);
            return new WriteContext(ParquetSchema.of(columns), Map.of("cuttings.schema_version", version));
        }

        @Override
        public void prepareForWrite(RecordConsumer rows) {
            consumer = rows;
        }

        @Override
        public void write(Cutting cutting) {
            RecordConsumer row = Objects.requireNonNull(consumer);
            row.startMessage();
            ParquetRecord fields = new ParquetRecord(row);
            columns.forEach(column -> fields.add(column, cutting));
            row.endMessage();
        }
    }

    /** Where the bytes go: to a stream that is written from its beginning to its end. */
    private static final class Stream extends PositionOutputStream implements OutputFile {

        private final OutputStream out;
        private long written;

        Stream(OutputStream out) {
            this.out = out;
        }

        @Override
        public PositionOutputStream create(long blockSize) {
            return this;
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return this;
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }

        @Override
        public long getPos() {
            return written;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            written += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
