package cuttings.extract.photo;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the still of a video, which is a button that plays it, from a photo. Stateless. */
final class Player {

    private static final int LEVELS = 4;
    private static final Pattern NAME = Pattern.compile(
            "(?:^|[\\s_-])(?<!aspect-)(?:video|videos|videoplayer|videotop|jwplayer|jw-video|brightcove|podcast)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private Player() {}

    /** Whether the image stands in what plays a video. */
    static boolean shows(@Nullable Element image) {
        Element around = image;
        for (int level = 0; level < LEVELS && around != null; level++) {
            if (NAME.matcher(around.className()).find()) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }
}
