package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

class CallFormTest {

    @Test
    void keepsItsKeySoThatASecondPressIsTheSameCall() {
        var form = form();
        assertThat(CallForm.of(submitted(form)).key()).isEqualTo(form.key());
        assertThat(CallForm.empty().key()).isNotEqualTo(CallForm.empty().key());
    }

    @Test
    void anotherQuestionBeginsAtTheSameHouse() {
        var more = form().withAnotherQuestion();
        assertThat(more.questions()).isEqualTo(2);
        assertThat(more.get(1, "place.street")).isEqualTo("вулиця Київська");
        assertThat(more.get(1, "text")).isEmpty();
    }

    @Test
    void aRemovedQuestionTakesNothingOfTheOthersAlong() {
        var two = form().withAnotherQuestion();
        var typed = submitted(two);
        typed.putSingle(CallForm.name(1, "text"), "Не горить ліхтар");
        var left = CallForm.of(typed).withoutQuestion(0);
        assertThat(left.questions()).isEqualTo(1);
        assertThat(left.get(0, "text")).isEqualTo("Не горить ліхтар");
        assertThat(left.get("applicant.name")).isEqualTo("Олена Петренко");
        assertThat(left.withoutQuestion(0)).isEqualTo(left);
    }

    @Test
    void aSuggestedCategoryChangesNothingElse() {
        var taken = form().with(CallForm.name(0, "category"), "heating");
        assertThat(taken.get(0, "category")).isEqualTo("heating");
        assertThat(taken.get(0, "text")).isEqualTo("Яма");
        assertThat(taken.questions()).isEqualTo(1);
    }

    @Test
    void theArticleOfWhichACallerWasAnsweredStaysWhenTheFormIsTurned() {
        var answered = form().with(CallForm.ARTICLE, "0193514e-7c00-7a10-9d21-6a0b1c2d3e4f");
        var turned = CallForm.of(submitted(answered.withAnotherQuestion())).withoutQuestion(1);
        assertThat(turned.id(CallForm.ARTICLE))
                .isEqualTo(answered.id(CallForm.ARTICLE))
                .isPresent();
        assertThat(form().with(CallForm.ARTICLE, "none").id(CallForm.ARTICLE)).isEmpty();
    }

    @Test
    void aPointGoesWithItsQuestionAndWithTheNextOneAtTheSameHouse() {
        var typed = submitted(form());
        typed.putSingle(CallForm.name(0, TypedPlace.LATITUDE), "50.5112, 30.7901");
        var more = CallForm.of(typed).withAnotherQuestion();
        assertThat(more.asAppeal(any -> List.of()).questions()).allSatisfy(each -> {
            assertThat(each.place().latitude()).isEqualTo(50.5112);
            assertThat(each.place().longitude()).isEqualTo(30.7901);
        });
        assertThat(more.told(1).latitude()).isEqualTo(50.5112);
        var wrong = more.with(CallForm.name(1, TypedPlace.LATITUDE), "50°");
        assertThat(wrong.told(1).latitude()).isNull();
        assertThatThrownBy(() -> wrong.asAppeal(any -> List.of()))
                .satisfies(e -> assertThat(((InvalidInputException) e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("questions[1].place.latitude"));
    }

    @Test
    void becomesAnAppealByPhone() {
        var appeal = form().asAppeal(any -> List.of());
        assertThat(appeal.channel()).isEqualTo("phone");
        assertThat(appeal.applicant().email()).isNull();
        assertThat(appeal.questions()).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("Яма");
            assertThat(each.place().house()).isEqualTo("12а");
        });
    }

    @Test
    void takesNoMoreQuestionsThanAnAppeal() {
        var form = form();
        for (int i = 0; i < 20; i++) {
            form = form.withAnotherQuestion();
        }
        assertThat(form.questions()).isEqualTo(CallForm.MOST);
        var hostile = submitted(form);
        hostile.putSingle("questions", "2000000000");
        assertThat(CallForm.of(hostile).questions()).isEqualTo(CallForm.MOST);
    }

    private static CallForm form() {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("channel", "phone");
        typed.putSingle("applicant.name", "Олена Петренко");
        typed.putSingle("applicant.email", " ");
        typed.putSingle(CallForm.name(0, "text"), "Яма");
        typed.putSingle(CallForm.name(0, "place.street"), "вулиця Київська");
        typed.putSingle(CallForm.name(0, "place.house"), "12а");
        return CallForm.of(typed);
    }

    private static MultivaluedHashMap<String, String> submitted(CallForm form) {
        var typed = new MultivaluedHashMap<String, String>();
        form.values().forEach(typed::putSingle);
        typed.putSingle("questions", Integer.toString(form.questions()));
        return typed;
    }
}
