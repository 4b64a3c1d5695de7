// Reads each exchange file named and writes it anew, one on a line, with fields that hold nothing left out.
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import se.example.barnterm.Exchange;

class RoundTrip {
    static final JsonMapper MAPPER = JsonMapper.builder()
        .serializationInclusion(JsonInclude.Include.NON_NULL)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            Exchange exchange = MAPPER.readValue(Files.readAllBytes(Path.of(file)), Exchange.class);
            System.out.println(MAPPER.writeValueAsString(exchange));
        }
    }
}
